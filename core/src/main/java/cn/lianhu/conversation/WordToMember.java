package cn.lianhu.conversation;

import cn.lianhu.chat.ChatParser;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Finding;
import cn.lianhu.network.Household;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.PersonName;
import cn.lianhu.people.Person;
import cn.lianhu.reading.Reading;
import cn.lianhu.scheme.Part;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * 说一句给他: what a household says to its member, which he alone reads. It is kept nowhere
 * but where it waits for him.
 */
final class WordToMember {

    private static final String AWAITED = "word:";

    /** So long the next thing said is taken for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int LONGEST = 100;

    private static final String ABOUT = "word:";

    private final Texts texts;

    private final Network network;

    private final SchemeNews news;

    WordToMember(Texts texts, Network network, SchemeNews news) {
        this.texts = texts;
        this.network = network;
        this.news = news;
    }

    Saying word() {
        return new Sentence(Word.WORD_TO_MEMBER, (work, person, said, order) -> say(work, person, said, order.rest()));
    }

    private Optional<String> say(Work work, Person person, Reading said, String rest) {
        Optional<Household> home = Belonging.household(network, person);
        if (home.isEmpty()) {
            return rest.isBlank() ? Optional.of(texts.say(Say.MY_MEMBER_UNBOUND)) : Optional.empty();
        }
        Optional<Member> member = linked(home.get());
        if (member.isEmpty()) {
            return Optional.of(texts.say(Say.WORD_NOBODY));
        }
        if (!rest.isBlank()) {
            return hurts(said.of(rest)) ? Optional.empty()
                    : Optional.of(carry(work, person, home.get(), member.get(), rest));
        }
        work.save(person.with(person.conversation().withConfirms(AWAITED + work.now().plus(PATIENCE))));
        return Optional.of(texts.say(Say.WORD_ASKED, "name", member.get().name()));
    }

    /**
     * What he was asked for; empty where he says something else, which is heard as any
     * other.
     */
    Optional<String> awaited(Work work, Person person, Reading said) {
        String awaits = person.conversation().confirms();
        if (awaits == null || !awaits.startsWith(AWAITED)
                || !work.now().isBefore(Instant.parse(awaits.substring(AWAITED.length())))
                || ChatParser.beginsWithWord(said.words()) || hurts(said)) {
            return Optional.empty();
        }
        return Belonging.household(network, person).flatMap(home -> linked(home).map(member -> {
            work.save(person.with(person.conversation().withConfirms(null)));
            return carry(work, work.person(person.contact()), home, member, said.words());
        }));
    }

    /** What is somebody's trouble, or of a wrong done, is a report. */
    private static boolean hurts(Reading said) {
        return said.danger().isPresent() || said.accuses() || said.tellsOfTrouble()
                || !(said.place(null) instanceof Finding.None);
    }

    private Optional<Member> linked(Household home) {
        return Optional.ofNullable(home.member()).flatMap(network::member);
    }

    private String carry(Work work, Person person, Household home, Member member, String words) {
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST) {
            return texts.say(Say.PROMISE_WORDS_TOO_LONG, "count", length, "most", LONGEST);
        }
        news.member(work, Part.PROMISES, member.id(), ABOUT + person.contact() + SchemeNews.SEVERAL + work.noticeId(),
                texts.say(Say.WORD_TO_MEMBER, "who", PersonName.family(home.head()), "words", words));
        return texts.say(Say.WORD_TAKEN, "name", member.name());
    }

    /** What he said and has not left yet goes with him. */
    void forget(Work work, Person person) {
        Belonging.household(network, person)
            .flatMap(this::linked)
            .ifPresent(member -> news.over(work, Part.PROMISES, member.id(), ABOUT + person.contact()));
    }

}
