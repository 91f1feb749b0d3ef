package cn.lianhu.ticket;

import cn.lianhu.network.Network;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was reported, by whom.
 *
 * @param words everything the reporter wrote, his supplements on lines of their own;
 * empty for a bare photo or voice
 * @param category code of the category
 * @param policy name of the policy whose limits hold; usually the category's,
 * {@code urgent} in danger
 * @param confidential whether who reported must not be shown
 * @param subjects ids of the members it is about, who neither see nor handle it
 * @param reporter contact; null once forgotten, or when somebody reported for a household
 * (代报)
 * @param household id of the reporter's household; null for a stranger
 * @param member id of the reporter when he is a member; else null
 * @param enteredBy id of the member who reported for the household; else null
 * @param phone a phone number the reporter gave for this ticket; else null
 * @param refersTo number of an older ticket that this one takes up; else null
 * @param discretion what is kept from whom beyond that
 * @param danger code of what endangers people; null for none, and for a ticket from
 * before it was kept
 * @param beside the whole message, where it told of other matters too; empty where
 * whoever has this one may not read them; null where it told of nothing else
 */
public record Report(String words, String category, String policy, boolean confidential, Set<String> subjects,
        @Nullable String reporter, @Nullable String household, @Nullable String member, @Nullable String enteredBy,
        Instant at, @Nullable String phone, @Nullable Long refersTo, Discretion discretion, @Nullable String danger,
        @Nullable String beside) {

    public Report {
        discretion = discretion == null ? Discretion.NONE : discretion;
    }

    public Report(String words, String category, String policy, boolean confidential, Set<String> subjects,
            @Nullable String reporter, @Nullable String household, @Nullable String member, @Nullable String enteredBy,
            Instant at, @Nullable String phone, @Nullable Long refersTo) {
        this(words, category, policy, confidential, subjects, reporter, household, member, enteredBy, at, phone,
                refersTo, Discretion.NONE, null, null);
    }

    /** The policy of what endangers people; the program gives it, so it must be there. */
    public static final String URGENT = "urgent";

    /**
     * The policy of a voice or photo that nobody has understood yet; the program gives
     * it, so it must be there.
     */
    public static final String UNHEARD = "unheard";

    /** The policy of what somebody has to answer with a date; used where there is one. */
    public static final String PROJECT = "project";

    public boolean urgent() {
        return policy.equals(URGENT);
    }

    public boolean unheard() {
        return policy.equals(UNHEARD);
    }

    /** Whether it is about how an official behaves: the county desk's alone. */
    public boolean conduct() {
        return discretion.conduct();
    }

    /**
     * Whether a member must have nothing to do with it: it is about him, his post or one
     * of his branch.
     */
    public boolean shutsOut(Network network, @Nullable String member) {
        return member != null && (subjects.contains(member) || discretion.shutsOut(network, member));
    }

    /** Whether somebody reported it for a household (代报), from which it then is. */
    public boolean forHousehold() {
        return enteredBy != null && household != null && reporter == null;
    }

    public Report withWords(String more) {
        String all = words.isEmpty() ? more : words + "\n" + more;
        return new Report(all, category, policy, confidential, subjects, reporter, household, member, enteredBy, at,
                phone, refersTo, discretion, danger, beside);
    }

    public Report withCategory(String newCategory, String newPolicy, boolean nowConfidential) {
        return new Report(words, newCategory, newPolicy, nowConfidential, subjects, reporter, household, member,
                enteredBy, at, phone, refersTo, discretion, danger, beside);
    }

    public Report withConfidential(boolean nowConfidential) {
        return withCategory(category, policy, nowConfidential);
    }

    /**
     * As one in confidence: without the phone, but in danger those who are sent need it.
     * @param shown its words without phone numbers
     */
    public Report hidden(String shown) {
        return new Report(shown, category, policy, true, subjects, reporter, household, member, enteredBy, at,
                urgent() ? phone : null, refersTo, discretion, danger, beside == null ? null : "");
    }

    public Report withPhone(@Nullable String phone) {
        return new Report(words, category, policy, confidential, subjects, reporter, household, member, enteredBy, at,
                phone, refersTo, discretion, danger, beside);
    }

    public Report withHousehold(@Nullable String id) {
        return new Report(words, category, policy, confidential, subjects, reporter, id, member, enteredBy, at, phone,
                refersTo, discretion, danger, beside);
    }

    /**
     * @param members ids of those it is about
     */
    public Report about(Set<String> members) {
        return new Report(words, category, policy, confidential, members, reporter, household, member, enteredBy, at,
                phone, refersTo, discretion, danger, beside);
    }

    /**
     * @param left of the words, without what is his alone; the rest that tells who
     * reported goes too
     */
    public Report forgotten(String left) {
        return new Report(left, category, policy, confidential, subjects, null, null, null, enteredBy, at, null,
                refersTo, discretion, danger, null);
    }

    public Report with(Discretion kept) {
        return new Report(words, category, policy, confidential, subjects, reporter, household, member, enteredBy, at,
                phone, refersTo, kept, danger, beside);
    }

    /**
     * @param code of what endangers people; null for none
     */
    public Report endangered(@Nullable String code) {
        return new Report(words, category, policy, confidential, subjects, reporter, household, member, enteredBy, at,
                phone, refersTo, discretion, code, beside);
    }

    /**
     * @param message the whole of it, where it told of other matters too
     */
    public Report toldBeside(@Nullable String message) {
        return new Report(words, category, policy, confidential, subjects, reporter, household, member, enteredBy, at,
                phone, refersTo, discretion, danger, message);
    }
}
