package cn.lianhu.bot.settings;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Starts this room alone on a configuration file, as the program would. */
final class Settings {

    static final Path SHIPPED = Path.of("../config/application.yml");

    private Settings() {
    }

    static ConfigurableApplicationContext start(Path file, Map<String, Object> environment, String... arguments) {
        return new SpringApplicationBuilder(EscalationConfiguration.class, SettingsCheck.class)
            .environment(withVariables(environment))
            .properties("spring.config.location=file:" + file, "lianhu.calendar=../config/china-holidays.csv")
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run(arguments);
    }

    private static StandardEnvironment withVariables(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
        return environment;
    }

}
