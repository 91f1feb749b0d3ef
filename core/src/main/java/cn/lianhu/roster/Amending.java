package cn.lianhu.roster;

import cn.lianhu.ledger.DueKind;
import cn.lianhu.ledger.DueThing;
import cn.lianhu.ledger.NetworkKinds;
import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.WhenDue;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.EditedRow;
import cn.lianhu.network.EditedRow.Kind;
import cn.lianhu.network.Household;
import cn.lianhu.network.Network;
import cn.lianhu.notification.NoticeKind;
import cn.lianhu.people.Person;
import cn.lianhu.telling.Tell;
import cn.lianhu.telling.Wording;
import cn.lianhu.texts.Say;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Edits rows of the network, tells whom it concerns, and leads back from it. */
public final class Amending implements WhenDue {

    /** More than anybody does within the time for taking back. */
    private static final int RECENT = 20;

    private final Wording wording;

    private final Tell tell;

    private final Network network;

    private final Codes codes;

    Amending(Wording wording, Tell tell, Network network, Codes codes) {
        this.wording = wording;
        this.tell = tell;
        this.network = network;
        this.codes = codes;
    }

    /** A household as the record has it, which may be newer than what this copy knows. */
    Optional<Household> household(Work work, String id) {
        EditedRow row = work.document(NetworkKinds.ROW, EditedRow.id(Kind.HOUSEHOLD, id));
        return row.inForce() ? Optional.ofNullable(row.household()) : network.household(id);
    }

    /**
     * Puts rows in the place of those in force, all at once.
     * @param concerned members who read of it, but for the editor
     */
    void amend(Work work, Person editor, String what, Collection<String> concerned, List<EditedRow> rows) {
        amend(work, editor, what, concerned, rows, List.of());
    }

    /**
     * The same of a household that goes.
     * @param unbound contacts of those who were bound to it
     */
    void amend(Work work, Person editor, String what, Collection<String> concerned, List<EditedRow> rows,
            List<String> unbound) {
        List<EditedRow> before = new ArrayList<>();
        List<EditedRow> after = new ArrayList<>();
        for (EditedRow row : rows) {
            EditedRow was = work.document(NetworkKinds.ROW, row.id());
            EditedRow now = row.at(was.version(), work.now());
            before.add(was.inForce() ? was : network.row(row.kind(), row.row()));
            after.add(now);
            work.save(NetworkKinds.ROW, now);
        }
        List<String> told = concerned.stream().filter(m -> !m.equals(editor.member())).distinct().toList();
        String id = codes.code("amendment " + work.noticeId());
        work.save(Amendment.KIND, new Amendment(id, work.document(Amendment.KIND, id).version(), editor.asMember(),
                work.now(), what, before, after, told, false, unbound));
        tellAll(work, told, wording.texts().say(Say.ROSTER_TOLD, "who", who(editor), "what", what), Say.CARD_ROSTER);
    }

    private void tellAll(Work work, List<String> members, String text, Say card) {
        members.forEach(m -> tell.plainMember(work, m, NoticeKind.PROGRESS, Say.ABOUT_POST, text, tell.card(card)));
    }

    private String who(Person editor) {
        return wording.naming().member(editor.asMember());
    }

    /** What he changed in the last minutes and may take back, or did; the last first. */
    public List<Amendment> recent(Work work, String member) {
        List<String> ids = work.listed(new Query.Listed(Amendment.by(member), true, RECENT));
        work.expect(ids.stream().map(id -> new Query.DocumentOf<>(Amendment.KIND, id)).toList());
        return ids.stream()
            .map(id -> work.document(Amendment.KIND, id))
            .filter(a -> !work.now().isAfter(a.open()))
            .toList();
    }

    /** What keeps whoever was given a post in it: that he is the last who holds it. */
    Optional<String> lastHolder(Work work, Amendment amendment) {
        return empties(work, amendment) ? Optional.of(wording.texts().say(Say.ROSTER_LAST_DESK)) : Optional.empty();
    }

    private boolean empties(Work work, Amendment amendment) {
        LastHolder lastHolder = new LastHolder(network);
        return IntStream.range(0, amendment.after().size())
            .filter(i -> amendment.before().get(i).gone())
            .mapToObj(i -> amendment.after().get(i).posting())
            .filter(Objects::nonNull)
            .anyMatch(posting -> lastHolder.leaves(work, posting));
    }

    /** Whether somebody has changed any of it since; each change counts one on. */
    boolean changedSince(Work work, Amendment amendment) {
        return amendment.after()
            .stream()
            .anyMatch(row -> work.document(NetworkKinds.ROW, row.id()).version() != row.version() + 1);
    }

    /**
     * As it was before.
     * @param more what he reads besides
     */
    String takeBack(Work work, Person editor, Amendment amendment, String more) {
        for (EditedRow was : amendment.before()) {
            work.save(NetworkKinds.ROW, was.at(work.document(NetworkKinds.ROW, was.id()).version(), work.now()));
        }
        work.save(Amendment.KIND, amendment.takenBack());
        tellAll(work, amendment.told(),
                wording.texts().say(Say.ROSTER_UNDONE_TOLD, "who", who(editor), "what", amendment.what()),
                Say.CARD_ROSTER);
        return wording.texts().say(Say.ROSTER_UNDONE, "what", amendment.what(), "more", more);
    }

    /** He had himself deleted: nothing binds him again. */
    public void forget(Work work, String contact) {
        for (String id : work.listed(new Query.Listed(Amendment.unbound(contact), true, RECENT))) {
            Amendment amendment = work.document(Amendment.KIND, id);
            work.save(Amendment.KIND,
                    amendment.unbinding(amendment.unbound().stream().filter(c -> !c.equals(contact)).toList()));
        }
    }

    @Override
    public Set<DueKind> kinds() {
        return Set.of(Amendment.OVER);
    }

    @Override
    public void pass(Work work, DueThing due) {
        work.save(Amendment.KIND, work.document(Amendment.KIND, due.id()).unbinding(List.of()));
    }

}
