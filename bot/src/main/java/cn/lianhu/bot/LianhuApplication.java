package cn.lianhu.bot;

import cn.lianhu.bot.command.CommandLine;
import cn.lianhu.bot.command.CommandLine.Offer;
import cn.lianhu.bot.desk.PrintedLetters;
import cn.lianhu.bot.exchange.ExportAnswersCommand;
import cn.lianhu.bot.exchange.ImportTicketsCommand;
import cn.lianhu.bot.export.ExportNetworkCommand;
import cn.lianhu.bot.network.Commands;
import cn.lianhu.bot.points.CheckPointsCommand;
import cn.lianhu.bot.settings.SandboxElsewhere;
import cn.lianhu.bot.texts.TextsCommand;
import cn.lianhu.bot.triage.MeasureCommand;
import cn.lianhu.bot.why.WhyCommand;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
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
        new CommandLine("lianhu.jar", commands()).orStart(args);
        program().run(args);
    }

    /** What any program with this one inside offers beside its start. */
    public static List<Offer> commands() {
        Commands files = new Commands(System.getenv(), InstantSource.system(),
                new PrintedLetters(InstantSource.system()));
        return List.of(new Offer(files.usages(), files::run), new Offer(TextsCommand.USAGE, new TextsCommand()::run),
                new Offer(MeasureCommand.USAGE, new MeasureCommand(System.getenv())::run),
                new Offer(WhyCommand.USAGE, new WhyCommand(InstantSource.system())::run),
                new Offer(ExportNetworkCommand.USAGE, new ExportNetworkCommand(InstantSource.system())::run),
                new Offer(ImportTicketsCommand.USAGE, new ImportTicketsCommand(InstantSource.system())::run),
                new Offer(CheckPointsCommand.USAGE, new CheckPointsCommand(InstantSource.system())::run),
                new Offer(ExportAnswersCommand.USAGE, new ExportAnswersCommand(InstantSource.system())::run));
    }

    static SpringApplication program() {
        SpringApplication program = new SpringApplication(LianhuApplication.class);
        program.addInitializers(new SandboxElsewhere());
        return program;
    }

}
