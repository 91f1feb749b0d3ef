package cn.lianhu.desk;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.roster.Codes;
import cn.lianhu.telling.Tell;
import cn.lianhu.texts.Say;
import cn.lianhu.texts.Texts;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Lets members in without a password: the chat gives a code and a link, either lets one
 * browser in, once. Who is in is asked anew each time.
 */
public final class FrontDoor implements WhenDue {

    private static final BigInteger CODES = BigInteger.valueOf(100_000_000);

    private final Network network;

    private final Codes codes;

    private final Texts texts;

    private final Tell tell;

    public FrontDoor(Network network, Codes codes, Texts texts, Tell tell) {
        this.network = network;
        this.codes = codes;
        this.texts = texts;
        this.tell = tell;
    }

    /** A way in for five minutes; one given before is none any more. */
    public Keys open(Work work, String contact) {
        Access access = work.document(Access.KIND, contact).without(work.now());
        String seed = "desk %s %d %d ".formatted(contact, access.version(), work.now().toEpochMilli());
        byte[] secret = (codes.code(seed + 1) + codes.code(seed + 2)).getBytes(StandardCharsets.US_ASCII);
        String typed = "%08d".formatted(new BigInteger(1, secret).mod(CODES).intValue());
        String linked = codes.code(seed + 3) + codes.code(seed + 4) + codes.code(seed + 5);
        work.save(Access.KIND, access.with(new Pass(kept(typed), kept(linked), work.now().plus(Pass.VALID))));
        return new Keys(typed, linked);
    }

    /** What stands in the store, of which nobody finds the way back. */
    private String kept(String secret) {
        return codes.code("desk " + secret) + codes.code("kept " + secret);
    }

    /**
     * Ties a browser to whose code this is.
     * @param session what the browser's secret is found by
     * @param address where it is, as it is told to him
     */
    public Entered typed(Work work, String code, String session, String browser, String address) {
        WrongCodes wrong = work.document(WrongCodes.KIND, WrongCodes.ALL);
        if (!wrong.allow(address, work.now())) {
            return Entered.TOO_MANY;
        }
        Entered entered = enter(work, code, session, browser, address);
        if (entered == Entered.UNKNOWN) {
            work.save(WrongCodes.KIND, wrong.with(address, work.now()));
        }
        return entered;
    }

    /** The same by the link. */
    public Entered linked(Work work, String key, String session, String browser, String address) {
        return enter(work, key, session, browser, address);
    }

    private Entered enter(Work work, String secret, String session, String browser, String address) {
        Optional<Person> whose = holder(work, Access.byPass(kept(secret)))
            .filter(access -> access.pass() != null && !access.pass().over(work.now()))
            .map(access -> work.person(access.contact()))
            .filter(this::isMember);
        whose.ifPresent(person -> begin(work, person, session, browser, address));
        return whose.isPresent() ? Entered.IN : Entered.UNKNOWN;
    }

    private void begin(Work work, Person person, String session, String browser, String address) {
        Access access = work.document(Access.KIND, person.contact()).without(work.now());
        work.save(Access.KIND, access.begun(new Session(session, person.asMember(), work.now(), work.now())));
        tell.memberAtOnce(work, person.asMember(), NoticeKind.PROGRESS, Say.ABOUT_DESK,
                texts.say(Say.DESK_ENTERED, "browser", browser, "address", address), tell.card(Say.CARD_DESK));
    }

    private static Optional<Access> holder(Work work, String list) {
        return work.listed(new Query.Listed(list, true, 1))
            .stream()
            .findFirst()
            .map(contact -> work.document(Access.KIND, contact));
    }

    /** Who follows and stands in the register. */
    private boolean isMember(Person person) {
        return person.following() && person.member() != null && network.member(person.member()).isPresent();
    }

    /** Whose session this is, if it is one and may still be. */
    public Optional<Person> who(Work work, String session) {
        return holder(work, Access.bySession(session)).flatMap(access -> access.session(session)
            .filter(s -> !s.over(work.now()))
            .flatMap(s -> Optional.of(work.person(access.contact()))
                .filter(this::isMember)
                .filter(person -> s.member().equals(person.member()))));
    }

    /** Puts down that it is used, where that was not done for a while. */
    public void seen(Work work, String session) {
        holder(work, Access.bySession(session)).ifPresent(access -> access.session(session)
            .filter(s -> !s.over(work.now()) && s.stale(work.now()))
            .ifPresent(s -> work.save(Access.KIND, access.seen(session, work.now()))));
    }

    /** Whether {@link #seen} would put anything down. */
    public boolean stale(Work work, String session) {
        return holder(work, Access.bySession(session)).flatMap(access -> access.session(session))
            .filter(s -> s.stale(work.now()))
            .isPresent();
    }

    public void leave(Work work, String session) {
        holder(work, Access.bySession(session)).ifPresent(access -> work.save(Access.KIND, access.without(session)));
    }

    /**
     * Nobody is in for him any more, and nothing he was given lets anybody in.
     * @return whether there was anything
     */
    public static boolean close(Work work, String contact) {
        Access access = work.document(Access.KIND, contact);
        if (access.nothing()) {
            return false;
        }
        work.save(Access.KIND, access.closed());
        return true;
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(Access.OVER);
    }

    @Override
    public void pass(Work work, DueThing due) {
        Access access = work.document(Access.KIND, due.id());
        work.save(Access.KIND, access.without(work.now()));
    }

}
