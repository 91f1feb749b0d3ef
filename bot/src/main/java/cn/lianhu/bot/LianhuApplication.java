package cn.lianhu.bot;

import cn.lianhu.bot.network.Commands;
import cn.lianhu.bot.replay.ReplayCommand;
import cn.lianhu.bot.texts.TextsCommand;
import cn.lianhu.bot.triage.MeasureCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;

/**
 * The program. The store brings its own Redis connection; Spring Boot's would look for
 * one at localhost and report it down.
 */
@SpringBootApplication(exclude = DataRedisAutoConfiguration.class)
public class LianhuApplication {

    public static void main(String[] args) throws IOException {
        OptionalInt done = new ReplayCommand(System.getenv(), LianhuApplication.class).run(args, utf8Out());
        Commands commands = new Commands(System.getenv(), InstantSource.system());
        if (done.isEmpty()) {
            done = commands.run(args, utf8Out());
        }
        if (done.isEmpty()) {
            done = new TextsCommand().run(args, utf8Out());
        }
        if (done.isEmpty()) {
            done = new MeasureCommand(System.getenv()).run(args, utf8Out());
        }
        if (done.isEmpty()) {
            done = new Usage(Stream
                .of(commands.usages(), ReplayCommand.USAGES, List.of(TextsCommand.USAGE, MeasureCommand.USAGE))
                .flatMap(List::stream)
                .toList()).run(args, utf8Out());
        }
        if (done.isPresent()) {
            System.exit(done.getAsInt());
        }
        SpringApplication.run(LianhuApplication.class, args);
    }

    /** Chinese comes out right whatever the machine's locale is. */
    private static PrintStream utf8Out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

}
