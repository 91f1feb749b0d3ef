package cn.lianhu.conversation;

import cn.lianhu.intake.Inbound;
import cn.lianhu.ledger.Work;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many messages of one person are answered in a while; danger always is. */
final class RateLimit {

    private static final Duration SPAN = Duration.ofMinutes(10);

    private final ChatSettings chat;

    private final Texts texts;

    RateLimit(Wording wording, ChatSettings chat) {
        this.chat = chat;
        this.texts = wording.texts();
    }

    /**
     * What he reads who has sent too many; what is answered is counted, and the one
     * before it stays known however long ago it was.
     */
    Optional<String> refusal(Work work, Person person, Inbound message, Reading said) {
        if (!chat.limited() || !counts(work, person, message)) {
            return Optional.empty();
        }
        Instant since = work.now().minus(SPAN);
        List<Instant> before = person.conversation().messages();
        List<Instant> recent = new ArrayList<>(before);
        recent.removeIf(at -> !at.isAfter(since));
        int most = person.member() == null ? chat.perPerson() : chat.perStaff();
        if (recent.size() >= most && said.danger().isEmpty()) {
            return Optional.of(texts.say(Say.TOO_MANY));
        }
        if (recent.isEmpty() && !before.isEmpty()) {
            recent.add(before.getLast());
        }
        recent.add(work.now());
        work.save(person.with(person.conversation().withMessages(recent)));
        return Optional.empty();
    }

    private static boolean counts(Work work, Person person, Inbound message) {
        return switch (message) {
            case Inbound.Text text -> true;
            case Inbound.Location location -> true;
            case Inbound.Unreadable unreadable -> true;
            case Inbound.Media photo -> !MediaMessages.inRun(work, person);
            default -> false;
        };
    }

}
