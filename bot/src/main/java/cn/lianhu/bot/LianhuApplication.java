package cn.lianhu.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class LianhuApplication {

    public static void main(String[] args) {
        SpringApplication.run(LianhuApplication.class, args);
    }
}
