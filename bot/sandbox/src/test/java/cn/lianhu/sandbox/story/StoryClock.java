package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.calendar.Hours;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;

/** The sandbox's clock, told in days from the Monday a story begins on. */
final class StoryClock {

    private final World world;

    private OffsetDateTime monday;

    StoryClock(World world) {
        this.world = world;
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(world.http().json(world.program().at("/sandbox/clock")).path("now").asString());
    }

    /** The story begins next Monday at this time. */
    void toMonday(String time) {
        monday = now().atZoneSameInstant(Hours.ZONE).toOffsetDateTime().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        to(0, time);
    }

    /**
     * Some morning at work: today's if it is one, so that stories without limits go on
     * quickly.
     */
    void toWork() {
        OffsetDateTime now = now();
        boolean weekday = now.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue();
        boolean morning = !now.toLocalTime().isBefore(LocalTime.of(9, 0))
                && now.toLocalTime().isBefore(LocalTime.of(11, 0));
        if (!weekday || !morning) {
            toMonday("10:00");
        }
    }

    OffsetDateTime at(int day, String time) {
        return monday.plusDays(day).with(LocalTime.parse(time));
    }

    void to(int day, String time) {
        to(at(day, time));
    }

    void to(OffsetDateTime moment) {
        OffsetDateTime reached = OffsetDateTime
            .parse(Http.read(move("set", moment.toString()).body()).path("now").asString());
        assertThat(Duration.between(moment, reached)).isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(20));
    }

    void advance(Duration by) {
        assertThat(move("advance", by.toString()).statusCode()).isEqualTo(200);
    }

    HttpResponse<String> move(String how, String value) {
        return world.http()
            .post(world.program().at("/sandbox/clock"), "application/json", "{\"%s\":\"%s\"}".formatted(how, value));
    }

}
