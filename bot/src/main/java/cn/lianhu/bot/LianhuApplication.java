package cn.lianhu.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;

/** The program. The store brings its own Redis connection; Spring Boot's would look for one at localhost and report it down. */
@SpringBootApplication(exclude = DataRedisAutoConfiguration.class)
public class LianhuApplication {

    public static void main(String[] args) {
        SpringApplication.run(LianhuApplication.class, args);
    }
}
