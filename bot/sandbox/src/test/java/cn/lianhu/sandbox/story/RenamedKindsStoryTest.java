package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.network.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A county that calls policies and categories otherwise: what they do hangs on what they
 * are like, not on their names.
 */
class RenamedKindsStoryTest {

    private static final Map<String, String> POLICIES = Map.of("utility", "pipes", "dispute", "quarrel", "care", "aid",
            "complaint", "posts");

    private static World world;

    @BeforeAll
    static void start(@TempDir Path triage) throws IOException {
        String categories = Files.readString(Path.of("../../config/triage/categories.csv"))
            .replace("water,供水漏水,", "sd,水电,")
            .replace("conduct,干部作风村务,", "cadres,信访,")
            .replace("other,建议表扬及其他,", "rest,杂事,")
            .replace(";water", "");
        for (Map.Entry<String, String> renamed : POLICIES.entrySet()) {
            categories = categories.replace("," + renamed.getKey() + ",", "," + renamed.getValue() + ",");
        }
        Files.writeString(triage.resolve("categories.csv"), categories);
        Files.writeString(triage.resolve("examples.csv"),
                Files.readString(Path.of("../../config/triage/examples.csv"))
                    .replace(",water,", ",sd,")
                    .replace(",conduct,", ",cadres,")
                    .replace(",other,", ",rest,"));
        world = World.start(Account.PLAIN,
                Stream
                    .concat(Stream.of("--lianhu.triage-dir=" + triage, set("pipes", "asks-allowed=false"),
                            set("posts", "desk-only=true")),
                            POLICIES.values().stream().map(name -> set(name, "respond-within=PT2H")))
                    .toArray(String[]::new));
    }

    private static String set(String policy, String property) {
        return "--lianhu.escalation.policies." + policy + "." + property;
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void letsNobodyAskWhereItCannotWait() {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(1).says("我家停水了").number();
        assertThat(world.ticket(number).text("categoryName")).isEqualTo("水电");

        village.who(Role.LINKED).says("询问 " + number + " 哪一天停的？").reads("这类事等不得");
    }

    @Test
    void letsAQuarrelBeSettled() {
        world.clock().toMonday("10:00");
        Village village = world.village();
        long number = village.resident(2).says("邻居天天和我吵架，请来评理").number();
        assertThat(world.ticket(number).text("policy")).isEqualTo("quarrel");

        world.person(world.ticket(number).text("handler")).isTold("#" + number, "请您去劝一劝");
    }

    @Test
    void asksForAPhoneWhereOneHelps() {
        world.clock().toMonday("10:00");
        world.village().resident(3).says("隔壁独居老人没人照顾").reads("电话");
    }

    @Test
    void givesAComplaintToTheDeskAlone() {
        world.clock().toMonday("10:00");
        long number = world.village().resident(4).says("举报村干部吃拿卡要").number();

        world.ticket(number).isAt(Level.COUNTY);
        assertThat(world.ticket(number).text("category")).isEqualTo("cadres");
    }

}
