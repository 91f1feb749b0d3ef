package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A complaint about everybody of the county desk waits, health says so, and the oversight
 * gets it once there is one.
 */
class OversightStoryTest {

    private static final World WORLD = World.start(Account.PLAIN);

    @AfterAll
    static void stop() {
        WORLD.close();
    }

    private static String desk() {
        JsonNode health = WORLD.http().json(WORLD.program().at("/actuator/health"));
        assertThat(health.path("status").asString()).isEqualTo("UP");
        return health.path("components").path("care").path("details").path("county-desk").asString("");
    }

    @Test
    void isNamedInHealthUntilSomebodyOfTheOversightHasIt() {
        WORLD.clock().toMonday("10:00");
        Village village = WORLD.village();
        Person oversight = village.who(Role.SUCCESSOR);
        assertThat(desk()).isEmpty();

        long number = village.resident(1)
            .says("举报" + WORLD.desk(1).name() + "收钱，" + WORLD.desk(2).name() + "也收钱")
            .number();
        Eventually.holds("health names the waiting complaint",
                () -> desk().contains("1 reports about the county desk wait") && desk().contains("COUNTY_OVERSIGHT"));
        for (int d = 1; d <= 2; d++) {
            WORLD.desk(d).says("看 " + number).reads("不能给您看");
            WORLD.desk(d).isNotTold("#" + number);
        }

        WORLD.town()
            .write("posts.csv", WORLD.town().read("posts.csv") + "COUNTY_OVERSIGHT,county," + oversight.id() + "\n");
        oversight.isTold("#" + number);
        Eventually.holds("health forgets it", () -> desk().isEmpty());
        oversight.says("看 " + number).reads("收钱");
        oversight.says("接单 " + number).reads("#" + number);
        WORLD.desk(1).says("看 " + number).reads("不能给您看");
    }

}
