package cn.lianhu.network;

import cn.lianhu.network.EditedRow.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Changed files brought together with what was edited in the chat since the files before:
 * each row for itself. What only one side changed is as that side has it; what both did
 * is as the files have it.
 *
 * @param over edits that are in force no more
 * @param clashes those of them whose row the files have otherwise
 * @param kept edits of rows that are in the files no more, and stay all the same
 */
public record NetworkMerge(List<EditedRow> over, List<EditedRow> clashes, List<EditedRow> kept) {

    /** Ids of rows that the chat made begin with it, and no others. */
    public static final String MADE_IN_CHAT = "C-";

    public static NetworkMerge of(Network before, Network files, Collection<EditedRow> edits) {
        NetworkMerge merge = new NetworkMerge(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        edits.stream().filter(EditedRow::inForce).forEach(edit -> merge.take(before, files, edit));
        return merge;
    }

    private void take(Network before, Network files, EditedRow edit) {
        EditedRow was = before.row(edit.kind(), edit.row());
        EditedRow now = files.row(edit.kind(), edit.row());
        if (now.saysTheSameAs(edit)) {
            over.add(edit);
        }
        else if (now.saysTheSameAs(was)) {
            return;
        }
        else if (now.gone()) {
            kept.add(edit);
        }
        else {
            over.add(edit);
            clashes.add(edit);
        }
    }

    /**
     * The files with what was edited since. What somebody is linked to, serves in or
     * holds that is there no more is left out.
     */
    public static Network inForce(Network files, Collection<EditedRow> edits) {
        Network merged = files;
        for (EditedRow edit : edits) {
            merged = edit.inForce() ? merged.with(edit) : merged;
        }
        for (EditedRow edit : edits) {
            merged = edit.inForce() ? fitted(merged, edit) : merged;
        }
        return merged;
    }

    private static Network fitted(Network merged, EditedRow edit) {
        return switch (edit.kind()) {
            case HOUSEHOLD -> merged.household(edit.row()).map(h -> fitted(merged, h)).orElse(merged);
            case POST -> merged.row(Kind.POST, edit.row()).posting() instanceof Posting held
                    && merged.member(held.member()).isEmpty() ? merged.with(EditedRow.gone(Kind.POST, held.key()))
                            : merged;
            case MEMBER -> merged.member(edit.row()).isPresent() ? merged : withoutMember(merged, edit.row());
        };
    }

    private static Network fitted(Network merged, Household household) {
        if (merged.grid(household.grid()).isEmpty()) {
            return merged.with(EditedRow.gone(Kind.HOUSEHOLD, household.id()));
        }
        String member = household.member();
        return member == null || merged.member(member).isPresent() ? merged
                : merged.with(EditedRow.of(household.withMember(null)));
    }

    private static Network withoutMember(Network merged, String member) {
        Network without = merged;
        for (Household household : merged.householdsOf(member)) {
            without = without.with(EditedRow.of(household.withMember(null)));
        }
        for (Posting posting : merged.everyPostOf(member)) {
            without = without.with(EditedRow.gone(Kind.POST, posting.key()));
        }
        return without;
    }

    /**
     * Whether it is another household under an id that was somebody's: who heads it and
     * where it is.
     */
    public static boolean isAnother(Household was, Household now) {
        return !PersonName.key(was.head()).equals(PersonName.key(now.head())) && !was.address().equals(now.address());
    }

    /** Whether its id is one that only the chat makes, and the chat did not make this. */
    public static boolean isForged(Network inForce, EditedRow now) {
        return now.row().startsWith(MADE_IN_CHAT) && !inForce.row(now.kind(), now.row()).saysTheSameAs(now);
    }

}
