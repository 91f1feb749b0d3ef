package cn.lianhu.sandbox.past;

import cn.lianhu.bot.network.DemoNetwork;
import cn.lianhu.bot.schedule.AtStart;
import cn.lianhu.network.Network;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PastConfiguration {

    /** Nobody's own network has a past that is made up. */
    @Bean
    AtStart demoPast() {
        return (domain, work) -> {
            Network network = domain.world().directory().network();
            if (DemoNetwork.is(network)) {
                DemoPast.of(network, domain.world().scheme()).write(work);
            }
        };
    }

}
