package cn.lianhu.sandbox;

import cn.lianhu.bot.LianhuApplication;
import cn.lianhu.bot.command.CommandLine;
import cn.lianhu.bot.command.CommandLine.Offer;
import cn.lianhu.sandbox.replay.ReplayCommand;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * The whole program with a platform of its own, phones, and a clock that can be moved.
 */
@SpringBootConfiguration
@ComponentScan
@Import(LianhuApplication.class)
public class SandboxApplication {

    public static void main(String[] args) throws IOException {
        ReplayCommand replay = new ReplayCommand(System.getenv(), SandboxApplication.class);
        List<Offer> commands = Stream
            .concat(Stream.of(new Offer(ReplayCommand.USAGES, replay::run)), LianhuApplication.commands().stream())
            .toList();
        new CommandLine("lianhu-sandbox.jar", commands).orStart(args);
        SpringApplication program = new SpringApplication(SandboxApplication.class);
        program.setAdditionalProfiles("sandbox");
        program.run(args);
    }

}
