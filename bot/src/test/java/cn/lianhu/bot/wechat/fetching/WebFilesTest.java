package cn.lianhu.bot.wechat.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebFilesTest {

    @ParameterizedTest
    @CsvSource({ "http://mmbiz.qpic.cn/a,true", "https://vweixinf.tc.qq.com/v?x=1,true",
            "http://169.254.169.254/,false", "http://evilqq.com/,false", "http://qpic.cn.evil.com/,false",
            "ftp://mmbiz.qpic.cn/a,false", "http://u@mmbiz.qpic.cn/a,false", "http://mmbiz.qpic.cn:6379/a,false",
            "http:///a,false", "not an address,false" })
    void asksNobodyElseThanThePlatform(String address, boolean trusted) {
        assertThat(new WebFiles(URI.create("https://api.weixin.qq.com")).trusts(address)).isEqualTo(trusted);
    }

}
