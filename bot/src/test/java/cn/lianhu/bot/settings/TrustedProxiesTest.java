package cn.lianhu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # trusted           | from      | forwarded            | origin
            ''                  | 127.0.0.1 | 10.1.1.1             | 127.0.0.1
            127.0.0.1           | 127.0.0.1 | ''                   | 127.0.0.1
            127.0.0.1           | 127.0.0.1 | 10.1.1.1             | 10.1.1.1
            127.0.0.1           | 127.0.0.1 | 6.6.6.6, 10.1.1.1    | 10.1.1.1
            127.0.0.1, 10.1.1.1 | 127.0.0.1 | 6.6.6.6, 10.1.1.1    | 6.6.6.6
            127.0.0.1           | 10.1.1.1  | 6.6.6.6              | 10.1.1.1
            127.0.0.1           | 127.0.0.1 | lianhu.example       | 127.0.0.1
            127.0.0.1           | 127.0.0.1 | 2001:db8::1          | 2001:db8:0:0:0:0:0:1
            """)
    void areBelievedAloneWhereSomebodyComesFrom(String trusted, String from, String forwarded, String origin)
            throws UnknownHostException {
        assertThat(TrustedProxies.of(trusted)
            .origin(InetAddress.getByName(from), forwarded.isEmpty() ? List.of() : List.of(forwarded))
            .getHostAddress()).isEqualTo(origin);
    }

    @Test
    void areAddresses() {
        assertThatThrownBy(() -> TrustedProxies.of("127.0.0.1,proxy.example"))
            .hasMessageContaining("lianhu.trusted-proxies", "proxy.example", "127.0.0.1,10.0.0.5");
    }

}
