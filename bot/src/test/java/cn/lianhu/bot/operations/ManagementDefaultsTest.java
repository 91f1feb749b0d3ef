package cn.lianhu.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class ManagementDefaultsTest {

    @ParameterizedTest
    @CsvSource({ "8080, 9080", "80, 1080", "0, 0", "65000, 64000" })
    void standsBesideTheServersPort(String server, String management) {
        assertThat(given(Map.of("server.port", server)).getProperty("management.server.port")).isEqualTo(management);
    }

    @Test
    void standsOnThisMachineAloneUnlessSaidOtherwise() {
        assertThat(given(Map.of()).getProperty("management.server.address")).isEqualTo("127.0.0.1");
        assertThat(given(Map.of("management.server.port", "9000")).getProperty("management.server.address"))
            .isEqualTo("127.0.0.1");
        assertThat(given(Map.of("management.server.address", "10.0.0.5")).getProperty("management.server.address"))
            .isEqualTo("10.0.0.5");
    }

    @Test
    void sharesTheServersAddressOnTheServersPort() {
        StandardEnvironment shared = given(Map.of("server.port", "8080", "management.server.port", "8080"));
        assertThat(shared.getProperty("management.server.port")).isEqualTo("8080");
        assertThat(shared.getProperty("management.server.address")).isNull();
    }

    private static StandardEnvironment given(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", new HashMap<>(settings)));
        new ManagementDefaults().postProcessEnvironment(environment, null);
        return environment;
    }

}
