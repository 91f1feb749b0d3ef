package cn.lianhu.bot.wechat.client;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * WxJava logs addresses with the token and bodies with openids at WARN and DEBUG,
 * HttpClient at DEBUG; neither may.
 */
final class Silence {

    private Silence() {
    }

    static void overTokens() {
        LoggingSystem logging = LoggingSystem.get(Silence.class.getClassLoader());
        logging.setLogLevel("me.chanjar", LogLevel.OFF);
        logging.setLogLevel("org.apache.http", LogLevel.WARN);
        logging.setLogLevel("org.apache.http.wire", LogLevel.WARN);
        logging.setLogLevel("org.apache.http.headers", LogLevel.WARN);
    }

}
