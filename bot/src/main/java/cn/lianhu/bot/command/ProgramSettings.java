package cn.lianhu.bot.command;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What the program beside which a command runs is set to. */
public final class ProgramSettings {

    private ProgramSettings() {
    }

    /**
     * Those on a command's line: of the program, and {@code --data-dir} as the other
     * commands take it.
     */
    public static List<String> among(List<String> words) {
        return words.stream()
            .map(word -> word.replaceFirst("^--(data-dir|texts)=", "--lianhu.$1="))
            .filter(word -> word.matches("--[^=]+\\.[^=]+=.*"))
            .toList();
    }

    /** As the program reads them, without a line of log among what the command says. */
    public static Environment read(List<String> settings) {
        LoggingSystem.get(ProgramSettings.class.getClassLoader()).beforeInitialize();
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

}
