package cn.lianhu.sandbox.story;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.casework.OutsideBody;
import cn.lianhu.world.CurrentDomain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom residents may ring outside, changed while the program runs. */
class OutsideStoryTest {

    @TempDir
    private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("outside.csv"), "name,what,phone\n" + rows);
    }

    private static void refersOut(Village village, int resident, String phone) {
        Person reporter = village.resident(resident);
        long number = reporter.says("门口路灯不亮").number();
        village.who(Role.SECRETARY).says("转外 " + number + " 供电所 10天").reads("#" + number);
        reporter.isTold("#" + number, "供电所", phone);
    }

    @Test
    void isInForceSoonAfterItsFileChangesAndStaysWhereThatIsFaulty() throws IOException {
        try (World world = World.start(Account.PLAIN, "--lianhu.outside=" + file("供电所,停电,95598\n"))) {
            world.clock().toMonday("10:00");
            Village village = world.village();
            refersOut(village, 1, "95598");

            file("供电所,停电,0598-2345678\n");
            Eventually.holds("the file is taken over",
                    () -> world.part(CurrentDomain.class)
                        .now()
                        .world()
                        .cases()
                        .outside()
                        .contains(new OutsideBody("供电所", "0598-2345678")));
            refersOut(village, 2, "0598-2345678");

            file("供电所,停电,打12345\n");
            Eventually.holds("health names the row", () -> health(world).contains("outside.csv:2 phone"));
            assertThat(health(world)).contains("outside-file");
            refersOut(village, 3, "0598-2345678");

            file("供电所,停电,0598-2345678\n");
            Eventually.holds("it is mended", () -> !health(world).contains("outside-file"));
        }
    }

    private static String health(World world) {
        return world.http().get(world.program().at("/actuator/health")).body();
    }

}
