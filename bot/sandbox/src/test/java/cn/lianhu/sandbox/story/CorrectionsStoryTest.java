package cn.lianhu.sandbox.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the staff sort anew lies in the data folder, until whoever said it wants it gone.
 */
@ExtendWith(Stories.class)
class CorrectionsStoryTest {

    @Test
    void isWrittenForTheOperatorAndForgottenWithThePerson(World world) {
        world.clock().toMonday("10:00");
        Village village = world.village();
        Person resident = village.resident(1);
        long number = resident.says("巷口那盏灯一到夜里就瞎，打13800002222").number();

        village.who(Role.LINKED).says("改类 " + number + " 道路桥涵").reads("#" + number);
        Eventually.holds("it stands in the file, masked", () -> file(world).contains("巷口那盏灯一到夜里就瞎")
                && file(world).contains("\"road\"") && !file(world).contains("13800002222"));

        resident.says("删除我的信息");
        resident.says("确认删除").reads("删掉了");
        Eventually.holds("it is gone from the file", () -> !file(world).contains("巷口那盏灯一到夜里就瞎"));
    }

    private static String file(World world) {
        Path file = world.data().resolve("corrections.csv");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
