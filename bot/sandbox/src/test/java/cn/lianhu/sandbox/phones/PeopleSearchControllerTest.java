package cn.lianhu.sandbox.phones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

class PeopleSearchControllerTest {

    private final WebTestClient web = WebTestClient
        .bindToController(new PeopleSearchController(new PeopleSearch(() -> Hamlet.NETWORK)))
        .build();

    @Test
    void answersWithWhomThePageCanOpen() {
        web.get().uri("/sandbox/people?q={q}", "田甜").exchange().expectStatus().isOk().expectBody().json("""
                [{"id":"H2","kind":"household","name":"田甜","roles":[],"place":"桃源村1组2号","grid":"桃源村第1网格",
                  "branch":"桃源村","linked":"M1","bindCode":"CODEH2"}]""");
        web.get()
            .uri("/sandbox/people/M2")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .jsonPath("$.roles[0].post")
            .isEqualTo("GRID_LEADER");
    }

    @Test
    void saysNotFoundOfWhomItDoesNotKnow() {
        web.get().uri("/sandbox/people/H9").exchange().expectStatus().isNotFound();
    }

    @Test
    void keepsToALimitWhateverIsAsked() {
        web.get().uri("/sandbox/people?limit=1").exchange().expectBody().jsonPath("$.length()").isEqualTo(1);
        web.get().uri("/sandbox/people?limit=-5").exchange().expectBody().jsonPath("$.length()").isEqualTo(1);
        web.get().uri("/sandbox/people?limit=1000000").exchange().expectBody().jsonPath("$.length()").isEqualTo(6);
        web.get().uri("/sandbox/people?limit=many").exchange().expectStatus().isBadRequest();
    }

    @Test
    void namesTheFirstPhones() {
        web.get()
            .uri("/sandbox/people/cast")
            .exchange()
            .expectBody()
            .jsonPath("$[*].id")
            .value(ids -> assertThat(ids.toString()).isEqualTo("[\"H2\",\"M1\",\"M3\"]"));
    }

}
