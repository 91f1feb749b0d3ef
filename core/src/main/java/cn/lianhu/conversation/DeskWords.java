package cn.lianhu.conversation;

import cn.lianhu.chat.Word;
import cn.lianhu.desk.FrontDoor;
import cn.lianhu.desk.Keys;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 工作台: a code and a link to the desk on the web; 不是我登录的: out with whoever is in. */
final class DeskWords {

    private final Texts texts;

    private final FrontDoor door;

    private final @Nullable String address;

    /**
     * @param address where the desk is on the web; null where there is none
     */
    DeskWords(Texts texts, FrontDoor door, @Nullable String address) {
        this.texts = texts;
        this.door = door;
        this.address = address;
    }

    List<Saying> words() {
        return List.of(new Saying.Plain(Word.DESK, (work, person, said, order) -> open(work, person)),
                new Saying.Plain(Word.NOT_ME, (work, person, said, order) -> notMe(work, person)));
    }

    private String open(Work work, Person person) {
        if (address == null) {
            return texts.say(Say.DESK_NONE);
        }
        Keys keys = door.open(work, person.contact());
        return texts.say(Say.DESK_CODE, "code", keys.typed().substring(0, 4) + " " + keys.typed().substring(4), "page",
                address + "/desk", "link", address + "/desk/in?k=" + keys.linked());
    }

    private String notMe(Work work, Person person) {
        return texts.say(FrontDoor.close(work, person.contact()) ? Say.DESK_CLOSED : Say.DESK_NOBODY);
    }

}
