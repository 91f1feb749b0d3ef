package cn.lianhu.bot.operations;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Health and metrics stand on a port of their own, 1,000 above the server's, that this
 * machine alone reaches, unless {@code management.server.port} and {@code .address} say
 * otherwise. On the server's own port they share its address.
 */
class ManagementDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String PORT = "management.server.port";

    private static final String ADDRESS = "management.server.address";

    private static final int ABOVE = 1_000;

    private static final int HIGHEST = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String server = environment.getProperty("server.port", "8080").strip();
        String given = environment.getProperty(PORT, "").strip();
        Map<String, Object> defaults = new HashMap<>();
        if (given.isEmpty() && server.matches("\\d{1,5}") && Integer.parseInt(server) <= HIGHEST) {
            defaults.put(PORT, beside(Integer.parseInt(server)));
        }
        if (!given.equals(server)) {
            defaults.put(ADDRESS, "127.0.0.1");
        }
        environment.getPropertySources().addLast(new MapPropertySource("management-defaults", defaults));
    }

    /** 0 is any free port. */
    private static int beside(int port) {
        return port == 0 ? 0 : port + ABOVE <= HIGHEST ? port + ABOVE : port - ABOVE;
    }

    /** When the operator's files have been read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

}
