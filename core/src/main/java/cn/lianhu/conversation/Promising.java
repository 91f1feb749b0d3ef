package cn.lianhu.conversation;

import cn.lianhu.channel.Channels;
import cn.lianhu.chat.Word;
import cn.lianhu.conversation.Saying.Plain;
import cn.lianhu.conversation.Saying.Sentence;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Grid;
import cn.lianhu.network.Member;
import cn.lianhu.network.Network;
import cn.lianhu.network.Post;
import cn.lianhu.people.Person;
import cn.lianhu.promises.PromiseTexts;
import cn.lianhu.promises.Promised;
import cn.lianhu.promises.Promised.Deed;
import cn.lianhu.promises.Promised.Promise;
import cn.lianhu.scheme.Part;
import cn.lianhu.sight.Serving;
import cn.lianhu.telling.SchemeNews;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Speech;
import cn.lianhu.texts.Texts;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of the staff about what members promise: 承诺, 做到了, 承诺请改. Nobody counts them, and
 * nobody votes.
 */
final class Promising {

    private static final int SHOWN = 12;

    private static final int SHOWN_TEXT = 24;

    private static final String REPLACE = "换成这些";

    private static final String REPLACES = "promises:";

    private static final String BETWEEN = "；";

    /** So long a yes is one to that. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final int LONGEST_DEED = 60;

    private static final int LONGEST_REASON = 60;

    /** 承诺 没兑现, 承诺 的路没修: of promises, not a promise. */
    private static final Pattern OF_PROMISES = Pattern.compile("^[的了是过书]|^(?:没|未|不算|怎么|什么时候|几时|啥|呢)|吗|[?？]|什么时候|怎么");

    private static final Pattern WHICH = Pattern.compile("^第?([一二三四五六七八九]|\\d{1,9}+)条?(?![个户家次天人])[\\s,.:、;]*(.*)$",
            Pattern.DOTALL);

    private static final String NUMERALS = "一二三四五六七八九";

    private final Texts texts;

    private final Wording wording;

    private final Network network;

    private final ShownPromises shown;

    private final SchemeNews news;

    private final Channels channels;

    Promising(Wording wording, Network network, ShownPromises shown, SchemeNews news, Channels channels) {
        this.texts = wording.texts();
        this.wording = wording;
        this.network = network;
        this.shown = shown;
        this.news = news;
        this.channels = channels;
    }

    List<Saying> words() {
        return List.of(
                new Sentence(Word.PROMISE,
                        (work, person, said, order) -> said.accuses() ? Optional.empty()
                                : promise(work, person, order.rest())),
                new Sentence(Word.PROMISE_KEPT, (work, person, said, order) -> kept(work, person, order.rest())),
                new Plain(Word.PROMISE_CHANGE,
                        (work, person, said, order) -> change(work, person, order.rest().strip())));
    }

    private Optional<String> promise(Work work, Person person, String rest) {
        String member = person.member();
        if (member == null || OF_PROMISES.matcher(rest).find()) {
            return Optional.empty();
        }
        if (rest.isBlank()) {
            return Optional.of(overview(work, person, member));
        }
        Set<String> branches = Serving.villages(network, work, member);
        List<Member> named = branches.isEmpty() ? List.of() : named(rest.strip(), branches);
        return Optional
            .of(named.isEmpty() ? set(work, person, member, rest) : ofOne(work, person, rest.strip(), named));
    }

    /** 承诺 李长顺: what one of them has promised. */
    private String ofOne(Work work, Person person, String name, List<Member> named) {
        if (named.size() > 1) {
            return texts.say(Say.RESET_SEVERAL, "list", choice(work, person, named, Word.PROMISE.shown(), name));
        }
        String lines = shown.lines(work, named.getFirst().id());
        return lines.isEmpty() ? texts.say(Say.PROMISES_OF_NOBODY, "name", named.getFirst().name())
                : texts.say(Say.PROMISES_OF, "name", named.getFirst().name(), "list", lines);
    }

    private String set(Work work, Person person, String member, String rest) {
        return switch (PromiseTexts.read(rest)) {
            case PromiseTexts.None none -> own(work, member);
            case PromiseTexts.TooMany many ->
                texts.say(Say.PROMISES_TOO_MANY, "count", many.count(), "most", PromiseTexts.MOST);
            case PromiseTexts.TooLong one -> texts.say(Say.PROMISE_TOO_LONG, "place", one.place(), "count",
                    one.length(), "most", PromiseTexts.LONGEST);
            case PromiseTexts.Written written -> {
                List<Promise> gone = ShownPromises.of(work, member)
                    .stream()
                    .filter(promise -> !written.texts().contains(promise.text()))
                    .toList();
                yield gone.isEmpty() ? put(work, member, written.texts())
                        : askToReplace(work, person, gone, written.texts());
            }
        };
    }

    private String put(Work work, String member, List<String> promises) {
        Promised now = work.document(Promised.KIND, member);
        work.save(Promised.KIND, now.setting(ShownPromises.year(work), promises));
        news.over(work, Part.PROMISES, member, "change");
        return texts.say(Say.PROMISES_SET, "list", shown.lines(work, member));
    }

    /** Those he made, and what was done of them, do not go without a word of his. */
    private String askToReplace(Work work, Person person, List<Promise> gone, List<String> promises) {
        work.save(person.with(person.conversation()
            .withConfirms(REPLACES + work.now().plus(PATIENCE) + BETWEEN + String.join(BETWEEN, promises))));
        String list = gone.stream()
            .map(promise -> texts.say(Say.PROMISE_GOING, "text", Speech.cut(promise.text(), SHOWN_TEXT), "done",
                    promise.deeds().isEmpty() ? "" : promise.deeds().size()))
            .collect(Collectors.joining("\n"));
        return texts.say(Say.PROMISES_REPLACE, "list", list);
    }

    /** What he says next who was asked whether what he has promised is to go. */
    Optional<String> replaced(Work work, Person before, Person person, String text) {
        String member = person.member();
        boolean tapped = Typed.unmarked(text).equals(REPLACE);
        Optional<Boolean> said = tapped ? Optional.of(true) : YesOrNo.of(text);
        if (member == null || said.isEmpty()) {
            return Optional.empty();
        }
        List<String> waiting = waiting(work, before);
        if (waiting.isEmpty()) {
            return tapped ? Optional.of(texts.say(Say.PROMISES_NONE_WAITING)) : Optional.empty();
        }
        return Optional.of(said.get() ? put(work, member, waiting) : texts.say(Say.PROMISES_STAY));
    }

    private static List<String> waiting(Work work, Person before) {
        String awaits = before.conversation().confirms();
        if (awaits == null || !awaits.startsWith(REPLACES)) {
            return List.of();
        }
        List<String> parts = List.of(awaits.substring(REPLACES.length()).split(BETWEEN));
        return work.now().isBefore(Instant.parse(parts.getFirst())) ? parts.subList(1, parts.size()) : List.of();
    }

    private String how() {
        return texts.say(Say.PROMISE_HOW);
    }

    private String own(Work work, String member) {
        String own = shown.lines(work, member);
        return own.isEmpty() ? how() : texts.say(Say.PROMISES_OWN, "list", own);
    }

    private String overview(Work work, Person person, String member) {
        Set<String> branches = Serving.villages(network, work, member);
        String mine = own(work, member);
        return branches.isEmpty() ? mine : listed(work, person, branches) + "\n" + mine;
    }

    /** Who has promised something, in the order of the network's files. */
    private String listed(Work work, Person person, Set<String> branches) {
        List<Member> all = network.members().stream().filter(m -> branches.contains(m.branch())).toList();
        work.expect(all.stream().map(m -> new Query.DocumentOf<>(Promised.KIND, m.id())).toList());
        List<String> lines = all.stream()
            .filter(m -> !ShownPromises.of(work, m.id()).isEmpty())
            .map(m -> texts.say(Say.PROMISES_MEMBER_LINE, "name", m.name(), "word",
                    Word.PROMISE.shown() + " " + (network.membersNamed(m.name()).size() > 1 ? m.id() : m.name())))
            .toList();
        return lines.isEmpty() ? texts.say(Say.PROMISES_NONE) : texts.say(Say.PROMISES_LIST, "list", Choices.of(work,
                channels.of(person.contact()), person.contact(), texts, Word.PROMISE.shown(), lines, SHOWN));
    }

    private Optional<String> kept(Work work, Person person, String rest) {
        String member = person.member();
        if (member == null) {
            return Optional.empty();
        }
        List<Promise> made = ShownPromises.of(work, member);
        Matcher which = WHICH.matcher(cn.lianhu.writing.Plain.line(rest.strip()));
        if (which.matches()) {
            return Optional.of(kept(work, member, made, place(which.group(1)), which.group(2).strip()));
        }
        return made.isEmpty() || OF_PROMISES.matcher(rest).find() ? Optional.empty()
                : Optional.of(texts.say(Say.PROMISE_KEPT_HOW, "list", shown.lines(work, member)));
    }

    private static int place(String written) {
        int numeral = NUMERALS.indexOf(written);
        return numeral >= 0 ? numeral + 1 : Integer.parseInt(written);
    }

    private String kept(Work work, String member, List<Promise> made, int place, String words) {
        if (made.isEmpty()) {
            return how();
        }
        if (place < 1 || place > made.size()) {
            return texts.say(Say.PROMISE_NO_SUCH, "place", place, "count", made.size());
        }
        if (words.isEmpty()) {
            return texts.say(Say.PROMISE_KEPT_WHAT, "place", place);
        }
        int length = words.codePointCount(0, words.length());
        if (length > LONGEST_DEED) {
            return texts.say(Say.PROMISE_WORDS_TOO_LONG, "count", length, "most", LONGEST_DEED);
        }
        Promised promised = work.document(Promised.KIND, member);
        work.save(Promised.KIND, promised.done(place, new Deed(work.now(), words)));
        return texts.say(Say.PROMISE_KEPT, "place", place, "text", made.get(place - 1).text(), "words", words);
    }

    /** 承诺请改 NAME 原因: the secretary asks, nobody is made to. */
    private String change(Work work, Person person, String rest) {
        String[] parts = rest.split("[\\s\u3000，,：:]+", 2);
        String name = parts[0];
        String reason = parts.length < 2 ? "" : parts[1].strip();
        String asks = VisitTalk.staff(person);
        Set<String> branches = Serving.scopes(network, work, asks, Set.of(Post.SECRETARY));
        if (branches.isEmpty()) {
            return texts.say(Say.PROMISE_CHANGE_NOT_HIS);
        }
        if (name.isEmpty() || reason.isEmpty()) {
            return texts.say(Say.PROMISE_CHANGE_HOW);
        }
        int length = reason.codePointCount(0, reason.length());
        if (length > LONGEST_REASON) {
            return texts.say(Say.PROMISE_WORDS_TOO_LONG, "count", length, "most", LONGEST_REASON);
        }
        List<Member> named = named(name, branches);
        if (named.size() != 1) {
            return named.isEmpty() ? texts.say(Say.PROMISE_CHANGE_UNKNOWN, "name", name) : texts.say(Say.RESET_SEVERAL,
                    "list", choice(work, person, named, Word.PROMISE_CHANGE.shown(), name + " " + reason, reason));
        }
        return ask(work, asks, named.getFirst(), reason);
    }

    private String ask(Work work, String asks, Member member, String reason) {
        if (ShownPromises.of(work, member.id()).isEmpty()) {
            return texts.say(Say.PROMISES_OF_NOBODY, "name", member.name());
        }
        news.member(work, Part.PROMISES, member.id(), "change",
                texts.say(Say.PROMISE_CHANGE_TO_MEMBER, "who", wording.naming().titled(asks), "reason", reason));
        return texts.say(Say.PROMISE_CHANGE_ASKED, "name", member.name());
    }

    private List<Member> named(String name, Collection<String> branches) {
        return network.member(name.toUpperCase(Locale.ROOT))
            .map(List::of)
            .orElseGet(() -> network.membersNamed(name))
            .stream()
            .filter(m -> branches.contains(m.branch()))
            .toList();
    }

    private String choice(Work work, Person person, List<Member> named, String word, String said, String... behind) {
        List<String> lines = named.stream()
            .map(m -> texts.say(Say.DEPUTY_LINE, "word",
                    String.join(" ", word, m.id(), String.join(" ", behind)).strip(), "name", m.name(), "grid",
                    m.grid() == null ? "" : network.grid(m.grid()).map(Grid::name).orElse("")))
            .toList();
        return Choices.of(work, channels.of(person.contact()), person.contact(), texts, word + " " + said, lines,
                SHOWN);
    }

}
