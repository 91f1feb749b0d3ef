package cn.lianhu.sandbox.phones;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose phone to open. Gives bind codes away, so it is for the sandbox on this machine
 * only.
 */
@RestController
@RequestMapping("/sandbox/people")
class PeopleSearchController {

    private static final int MOST = 50;

    private final PeopleSearch search;

    PeopleSearchController(PeopleSearch search) {
        this.search = search;
    }

    /**
     * Whoever fits.
     * @param q words that all stand in his name, number, village, grid or post; empty for
     * everybody
     * @param kind household or member; empty for both
     */
    @GetMapping
    List<Someone> find(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "20") int limit) {
        return search.find(q, kind, Math.clamp(limit, 1, MOST));
    }

    /** Those whose phones are open at first. */
    @GetMapping("/cast")
    List<Someone> cast() {
        return search.cast();
    }

    @GetMapping("/{id}")
    Someone one(@PathVariable String id) {
        return search.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

}
