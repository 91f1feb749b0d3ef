package cn.lianhu.bot.phones;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.bot.network.CurrentNetwork;
import cn.lianhu.bot.network.NetworkFiles;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.web.reactive.function.server.RouterFunction;

class SandboxOnlyTest {

    private final ReactiveWebApplicationContextRunner program = new ReactiveWebApplicationContextRunner()
        .withBean(CurrentNetwork.class, () -> new CurrentNetwork(new NetworkFiles.Read(Hamlet.NETWORK, "")))
        .withUserConfiguration(PageConfiguration.class, PeopleSearchController.class);

    @Test
    void isThereInTheSandbox() {
        program.withPropertyValues("spring.profiles.active=sandbox")
            .run(started -> assertThat(started).hasSingleBean(PeopleSearchController.class)
                .hasSingleBean(RouterFunction.class));
    }

    @Test
    void givesNobodyAwayOutsideTheSandbox() {
        program.run(started -> assertThat(started).doesNotHaveBean(PeopleSearchController.class)
            .doesNotHaveBean(PeopleSearch.class)
            .doesNotHaveBean(RouterFunction.class));
    }

}
