package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What the page beside the phones asks for. */
@ExtendWith(Stories.class)
class LookInsideStoryTest {

    @Test
    void movesToATicketsLimitAndLiftsIt(World world) {
        world.clock().toMonday("10:00");
        long number = world.village().resident(1).says("路口的灯不亮了").number();
        OffsetDateTime limit = world.ticket(number).moment("respondBy");
        assertThat(Http.read(world.http().get(world.program().at("/sandbox/clock")).body()).path("limit").asString())
            .isNotEmpty();

        OffsetDateTime now = now(moves(world, "{\"to\":\"deadline\",\"ticket\":%d}".formatted(number)));

        assertThat(Duration.between(limit, now)).isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(5));
        world.ticket(number).isAt(Level.GRID);
    }

    @Test
    void movesToTheNextLimitOfAll(World world) {
        world.clock().toMonday("10:00");
        long number = world.village().resident(1).says("路口的灯不亮了").number();
        OffsetDateTime limit = world.ticket(number).moment("respondBy");

        OffsetDateTime now = now(moves(world, "{\"to\":\"deadline\"}"));

        assertThat(now).as("or that of another story's ticket").isBeforeOrEqualTo(limit.plusSeconds(5));
        assertThat(now).isAfter(limit.minusHours(2));
    }

    @Test
    void saysSoWhereThereIsNoLimitAhead(World world) {
        world.clock().toWork();
        Person resident = world.village().resident(1);
        long number = resident.says("路口的灯不亮了").number();
        resident.says("撤回 " + number);

        HttpResponse<String> ended = moves(world, "{\"to\":\"deadline\",\"ticket\":%d}".formatted(number));
        assertThat(ended.statusCode()).isEqualTo(409);
        assertThat(Http.read(ended.body()).path("detail").asString()).contains("#" + number, "已撤回");
        assertThat(moves(world, "{\"to\":\"deadline\",\"ticket\":999999}").statusCode()).isEqualTo(409);
        assertThat(moves(world, "{\"to\":\"christmas\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsWhoWasToldOfATicketAndHow(World world) {
        world.clock().toWork();
        Village village = world.village();
        Person resident = village.resident(1);
        Person member = village.who(Role.LINKED);
        long number = resident.says("路口的灯不亮了").number();
        member.isTold("#" + number);
        member.says("接单 " + number);
        resident.isTold("#" + number);

        List<JsonNode> told = told(world, number);

        assertThat(told).allMatch(notice -> notice.path("number").asString().equals(Long.toString(number)));
        assertThat(told)
            .anyMatch(notice -> is(notice, member, "MEMBER") && notice.path("kind").asString().equals("task"));
        assertThat(told).anyMatch(
                notice -> is(notice, resident, null) && notice.path("rung").asString().equals("customer-service"));
        assertThat(world.http().get(world.program().at("/sandbox/notices?ticket=999999")).statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotTellWhoReportedInConfidence(World world) {
        world.clock().toWork();
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("路口的灯不亮了，保密").number();
        village.who(Role.LINKED).isTold("#" + number);
        village.who(Role.LINKED).says("接单 " + number);
        resident.isTold("#" + number);

        assertThat(told(world, number)).hasSizeGreaterThan(1)
            .noneMatch(notice -> notice.toString().contains(resident.openid()))
            .noneMatch(notice -> notice.path("toName").asString("").equals(resident.name()));
        assertThat(world.ticket(number).json().path("history").valueStream())
            .noneMatch(line -> line.path("byName").asString("").equals(resident.name()));
    }

    @Test
    void namesWhoActed(World world) {
        world.clock().toWork();
        Village village = world.village();
        long number = village.resident(1).says("路口的灯不亮了").number();
        village.who(Role.LINKED).says("接单 " + number);

        JsonNode ticket = world.ticket(number).json();

        assertThat(ticket.path("handlerName").asString()).contains(village.who(Role.LINKED).name());
        assertThat(ticket.path("stateName").asString()).isEqualTo("办理中");
        assertThat(ticket.path("deadlines").path(0).path("what").asString()).isEqualTo("RESOLVE");
        assertThat(ticket.path("history").valueStream().map(line -> line.path("byName").asString()))
            .containsExactly(village.resident(1).name(), village.who(Role.LINKED).name());
    }

    private static boolean is(JsonNode notice, Person to, String level) {
        return notice.path("to").asString("").equals(to.openid())
                && notice.path("toName").asString("").equals(to.name())
                && Objects.equals(notice.path("toLevel").asString(null), level);
    }

    private static List<JsonNode> told(World world, long number) {
        return world.http().json(world.program().at("/sandbox/notices?ticket=" + number)).valueStream().toList();
    }

    private static HttpResponse<String> moves(World world, String how) {
        return world.http().post(world.program().at("/sandbox/clock"), "application/json", how);
    }

    private static OffsetDateTime now(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return OffsetDateTime.parse(Http.read(answer.body()).path("now").asString());
    }

}
