package cn.lianhu.sandbox.phones;

import cn.lianhu.bot.network.CurrentNetwork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Puts the page together; the emulator's NearOnly keeps it to this machine. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    RouterFunction<ServerResponse> phonesPage() {
        return PageRoutes.of(new ClassPathResource("phones/"));
    }

    @Bean
    PeopleSearch peopleSearch(CurrentNetwork current) {
        return new PeopleSearch(current::network);
    }

}
