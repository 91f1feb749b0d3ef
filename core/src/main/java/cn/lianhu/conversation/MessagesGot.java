package cn.lianhu.conversation;

import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.ledger.Got;
import cn.lianhu.ledger.Work;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 我收了几条: what somebody of the staff got, by week and kind; he alone reads it. */
final class MessagesGot {

    private static final int WEEKS = 4;

    private final Texts texts;

    MessagesGot(Texts texts) {
        this.texts = texts;
    }

    Saying word() {
        return new Plain(Word.MESSAGES_GOT, (work, person, said, order) -> got(work, person));
    }

    private String got(Work work, Person person) {
        Map<Got, Long> all = work.gotBy(person.contact());
        LocalDate monday = Got.week(work.now());
        String list = IntStream.range(0, WEEKS)
            .mapToObj(ago -> week(all, monday, ago))
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
        return list.isEmpty() ? texts.say(Say.GOT_NONE) : texts.say(Say.GOT, "list", list);
    }

    private String week(Map<Got, Long> all, LocalDate monday, int ago) {
        LocalDate week = monday.minusWeeks(ago);
        String kinds = Arrays.stream(NoticeKind.values())
            .filter(kind -> all.getOrDefault(new Got(week, kind), 0L) > 0)
            .map(kind -> texts.say(Say.GOT_KIND, "kind", texts.say(kind(kind)), "count", all.get(new Got(week, kind))))
            .collect(Collectors.joining("，"));
        return kinds.isEmpty() ? "" : texts.say(Say.GOT_WEEK, "week", switch (ago) {
            case 0 -> texts.say(Say.GOT_THIS_WEEK);
            case 1 -> texts.say(Say.GOT_LAST_WEEK);
            default -> texts.say(Say.GOT_WEEK_OF, "day", Speech.day(week, monday));
        }, "list", kinds);
    }

    private static Say kind(NoticeKind kind) {
        return switch (kind) {
            case TASK -> Say.GOT_TASK;
            case PROGRESS -> Say.GOT_PROGRESS;
            case CLOSED -> Say.GOT_CLOSED;
            case REMINDER -> Say.GOT_REMINDER;
            case MEDIA -> Say.GOT_MEDIA;
            case SCHEME -> Say.GOT_SCHEME;
        };
    }

}
