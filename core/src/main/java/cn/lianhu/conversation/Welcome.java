package cn.lianhu.conversation;

import cn.lianhu.intake.Code;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Network;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody reads who comes: by a letter's code, by a poster of his grid, or by
 * himself.
 */
final class Welcome {

    private final Network network;

    private final Binding binding;

    private final Texts texts;

    Welcome(Wording wording, Network network, Binding binding) {
        this.texts = wording.texts();
        this.network = network;
        this.binding = binding;
    }

    String follow(Work work, Person person, @Nullable Code code) {
        boolean told = code instanceof Code.Binding || gridOf(code).isPresent();
        if (told || person.bound()) {
            return texts.say(Say.WELCOME_BOUND, "bound", told ? scan(work, person, code) : "");
        }
        return texts.say(Say.WELCOME);
    }

    String scan(Work work, Person person, @Nullable Code code) {
        if (code instanceof Code.Binding letter) {
            return binding.bind(work, person, letter.code());
        }
        return gridOf(code).map(grid -> {
            work.save(person.withGrid(grid.code()));
            return texts.say(Say.SCANNED_GRID, "grid", grid.name());
        }).orElseGet(() -> texts.say(Say.MENU_REPORT));
    }

    private Optional<Grid> gridOf(@Nullable Code code) {
        return code instanceof Code.Poster poster ? network.grid(poster.grid()) : Optional.empty();
    }

}
