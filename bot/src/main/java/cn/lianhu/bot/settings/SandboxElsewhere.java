package cn.lianhu.bot.settings;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Profiles;

/** Refuses the profile that once made this program a sandbox. */
public final class SandboxElsewhere implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SANDBOX = "sandbox";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().acceptsProfiles(Profiles.of(SANDBOX))) {
            throw new WrongValue("spring.profiles.active",
                    "names the sandbox, which this program is not. The sandbox is a program of its own:"
                            + " java -jar lianhu-sandbox.jar (built at bot/sandbox/target/lianhu-sandbox.jar;"
                            + " as an image: docker build --target sandbox)",
                    "写了 sandbox，可这个程序里没有演练环境。演练环境是另一个程序：java -jar lianhu-sandbox.jar"
                            + "（构建后在 bot/sandbox/target/lianhu-sandbox.jar；镜像用 docker build --target sandbox）");
        }
    }

}
