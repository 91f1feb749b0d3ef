package cn.lianhu.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.lianhu.texts.Say;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every text about a ticket has its number with a #. A new text is about a ticket until
 * it is named here.
 */
class NumberedTextsTest {

    private static final String NUMBER = "1128";

    /**
     * About a person, his household or his post; about how to say something; small talk.
     */
    private static final Set<Say> ABOUT_NO_TICKET = EnumSet.of(Say.BACK, Say.BACK_WAS_HERE, Say.BIND_FULL, Say.BIND_HOW,
            Say.BIND_TAKEN, Say.BIND_TOO_OFTEN, Say.BIND_WRONG, Say.BOUND_ANOTHER, Say.BOUND_HOUSEHOLD, Say.BELOW_NONE,
            Say.BELOW_NO_POST, Say.BELOW_UNKNOWN, Say.BELOW_WHICH, Say.BOUND_MEMBER, Say.CONSENT, Say.CONSENT_MEMBER,
            Say.PRIVACY_KEPT, Say.PRIVACY_KEPT_FOR, Say.PRIVACY_LEARNING, Say.DELETED, Say.DELETE_CONFIRM,
            Say.DEPUTY_LINE, Say.DEPUTY_SEVERAL, Say.DEPUTY_TOLD, Say.DEPUTY_UNKNOWN, Say.DEPUTY_UNREACHABLE,
            Say.FIXED_STAFF, Say.FOLLOW_HOW, Say.HELP, Say.HELP_SECRETARY, Say.HELP_STAFF, Say.HOUSEHOLD_LINE,
            Say.HOUSEHOLD_SEVERAL, Say.HOUSEHOLD_UNKNOWN, Say.LEAVE_HOW, Say.LEFT, Say.MENU_REPORT, Say.MERGE_NEEDS_TWO,
            Say.MY_DATA, Say.PLACE_REMEMBERED, Say.MY_MEMBER, Say.MY_MEMBER_UNBOUND, Say.NEW_PROBLEM_HOW, Say.NONE_FITS,
            Say.NONE_FITS_STAFF, Say.NOTHING_TO_TAKE, Say.NO_MORE, Say.OFFER_BACK, Say.OFFER_LEAVE, Say.OVERDUE_NONE,
            Say.PRIVACY, Say.PROGRESS_NONE, Say.REPORT_FOR_HOW, Say.RESET, Say.RESET_HOW, Say.RESET_SEVERAL,
            Say.RESET_UNKNOWN, Say.SCANNED_GRID, Say.SHOW_HOW, Say.STATISTICS, Say.STORE_AWAY, Say.TALK_GREETING,
            Say.TALK_OK, Say.TALK_SINGLE, Say.TALK_THANKS, Say.TALK_UNSUPPORTED, Say.TASKS_NONE, Say.TEST_NOTICE,
            Say.TOO_MANY, Say.UNBIND_NOTHING, Say.UNBOUND, Say.VANISHED_HOUSEHOLD, Say.VOUCHED_TO_REPORTER,
            Say.VOUCH_HOW, Say.WELCOME, Say.WELCOME_BOUND, Say.SECRET_HOW, Say.WORD_FOR_SECRETARY, Say.WORD_FOR_STAFF,
            Say.DRAFT, Say.DRAFT_MORE, Say.DRAFT_HANDED_ON, Say.PROGRESS_DRAFT, Say.TALK_ABUSE, Say.TALK_CHAT,
            Say.TALK_FIXED, Say.TALK_NOTHING_REPORTED, Say.TALK_NOT_HERE, Say.TALK_OOPS, Say.TALK_QUESTION,
            Say.TALK_TEST, Say.TALK_UNCLEAR);

    /**
     * A line or a few words of a text, or of a card, that has the number; what the
     * history keeps.
     */
    private static final Set<Say> PART_OF_A_TEXT = EnumSet.of(Say.REPORTED_DOUBT, Say.REPORTED_SEVERAL_WHERE,
            Say.SAID_TOGETHER, Say.ALIKE_OFFERED, Say.APPEALED_BEFORE, Say.MERGED_STATE, Say.MORE_NAMES,
            Say.MORE_PLACES, Say.TASKS_LEFT, Say.WHICH_OR_NEW, Say.CLOSE_LATE_STAYS, Say.CONTACT_WANTED,
            Say.DANGER_BURIED, Say.DANGER_COLLAPSE, Say.DANGER_FIRE, Say.DANGER_GASSED, Say.DANGER_SELF_HARM_OWN,
            Say.DANGER_SHOCK, Say.URGENT_FIRST, Say.NAME_COLLAPSE, Say.NAME_CRASH, Say.NAME_FIRE, Say.NAME_FIRE_POWER,
            Say.NAME_FLOOD, Say.NAME_GAS, Say.NAME_MANHOLE, Say.NAME_MEDICAL, Say.NAME_MISSING, Say.NAME_SELF_HARM,
            Say.NAME_TRAPPED, Say.NAME_VIOLENCE, Say.NAME_WATER_DROWNING, Say.DANGER_CRASH, Say.DANGER_FIRE_POWER,
            Say.DANGER_FLOOD, Say.DANGER_GAS, Say.DANGER_TRAPPED, Say.DANGER_MANHOLE, Say.DANGER_MEDICAL,
            Say.DANGER_MISSING, Say.DANGER_SELF_HARM, Say.DANGER_VIOLENCE, Say.DANGER_WATER_DROWNING, Say.DOUBT_HOLD,
            Say.HOLD_WHICH_LINE, Say.OFFER_NEW, Say.OFFER_TAKE_TOO, Say.FORWARD_CHOICE, Say.INSTEAD_HANDLER,
            Say.INSTEAD_LOOK, Say.INSTEAD_NEW, Say.INSTEAD_REPORTER, Say.INSTEAD_RESOLVE, Say.INSTEAD_TAKE_OVER,
            Say.CALM_TAP, Say.HEARD_ASK_DANGER, Say.HEARD_CATEGORY, Say.HEARD_DANGER, Say.HEARD_MARK, Say.HEARD_NOTE,
            Say.HEARD_PLACE, Say.HEARD_SECRET, Say.HEARD_WORDS, Say.RECOGNISER_NEAR, Say.KIND_PLACE, Say.STUCK,
            Say.UNSAID, Say.DANGER_AT_HOME, Say.DANGER_TAP, Say.UNHEARD_KEEP, Say.WHO_HANDLES, Say.DANGER_SECRET,
            Say.KEPT_CONDUCT, Say.KEPT_CONDUCT_NOBODY, Say.KEPT_CONFIDENTIAL, Say.KEPT_HIDDEN, Say.KIND_IMAGE,
            Say.KIND_VIDEO, Say.KIND_VOICE, Say.LATE_RESOLVE, Say.LATE_RESPOND, Say.LATE_REVIEW, Say.REVIEW_UP,
            Say.PARTIES_HISTORY, Say.PARTIES_KEPT, Say.ARTICLE_KEPT, Say.LATE_UNREACHED, Say.LATE_URGENT,
            Say.LATE_URGENT_RESOLVE, Say.MAP_PLACE, Say.MEDIA_COUNT, Say.MEDIA_WELCOME, Say.MORE, Say.NEXT,
            Say.NEXT_AT_NIGHT, Say.PHOTO_WELCOME, Say.PLACE_LINE, Say.PLACE_NEAR, Say.PLACE_UNKNOWN, Say.REASON,
            Say.REASON_APPEAL, Say.REASON_NOT_FIXED, Say.REFERS_TO, Say.ROUTED_ASKED, Say.ROUTED_BY_GRID,
            Say.ROUTED_TO_SECRETARY, Say.ROUTED_LEADING, Say.ROUTED_BY_PLACE, Say.ROUTED_COMPLAINT,
            Say.ROUTED_DESK_ONLY, Say.ROUTED_LINKED, Say.ROUTED_NO_PLACE, Say.ROUTED_NO_PLACE_HOME, Say.ROUTED_SKILLED,
            Say.ROUTED_UNLINKED, Say.ROUTED_URGENT_NO_PLACE, Say.SKIPPED_AWAY, Say.SKIPPED_BLACKLISTED,
            Say.SKIPPED_HAD_IT, Say.SKIPPED_LIMITED, Say.SKIPPED_NOT_FOUND, Say.SKIPPED_REPORTER, Say.SKIPPED_SUBJECT,
            Say.SKIPPED_SWITCHED_OFF, Say.SKIPPED_UNBOUND, Say.SKIPPED_UNFOLLOWED, Say.SKIPPED_VACANT, Say.STANDS_IN,
            Say.STATE_ASSIGNED, Say.STATE_AWAITING, Say.STATE_MERGED, Say.STATE_ON_HOLD, Say.STATE_REJECTED,
            Say.STATE_RESOLVED, Say.THIS_MATTER, Say.TITLE_MEMBER, Say.WHAT_NOT_DONE, Say.WHAT_NO_RESPONSE,
            Say.WHAT_NO_WORD, Say.WHERE, Say.WHOLE_COUNTY, Say.WHOLE_LINE, Say.WHOSE_CLOSER, Say.WHOSE_HANDLER_OR_HIGH,
            Say.WHOSE_HIGH, Say.ASK_HANDLE, Say.ASK_SETTLE, Say.ASK_VISIT, Say.TOLD_RESIDENT, Say.OUTSIDE_UNTIL,
            Say.WHO_CONFIDENTIAL, Say.WHO_FOLLOWS, Say.WHO_GONE, Say.WHO_HOTLINE, Say.OF_HOTLINE, Say.ROUTED_NOWHERE,
            Say.WHO_HOUSEHOLD, Say.WHO_UNKNOWN, Say.WORDS_MEDIA_ONLY, Say.YOUR);

    /** Around other texts, each of which has its number. */
    private static final Set<Say> AROUND_OTHERS = EnumSet.of(Say.REPORTED_ALSO, Say.REPORTED_SEVERAL,
            Say.REPORTED_SEVERAL_FOR, Say.ACCEPTED, Say.BELOW_HEAD, Say.DAY_LIST, Say.DIGEST, Say.OVERDUE_HEAD,
            Say.PROGRESS_HEAD, Say.QUIET_ENDED, Say.SUCCEEDED, Say.TAKEN_OVER, Say.TASKS_HEAD, Say.VANISHED_MEMBER,
            Say.WHICH_ONE, Say.WHICH_ONE_LONG);

    /** Fields of a card, which has one for the number. */
    private static boolean ofACard(Say say) {
        return say.name().startsWith("CARD_") || say.name().startsWith("ABOUT_");
    }

    /**
     * About the scheme around the tickets; what of it comes of one does not tell that.
     */
    private static boolean ofTheScheme(Say say) {
        return Stream.of("VISIT", "ERRAND", "NOBODY_SEEN", "HELP_VISITS", "HELP_DESK", "BEFORE", "SCHEME", "CHOICE",
                "CHANGE", "ROSTER", "PROMISE", "GOT", "WORD_", "CONSENT_", "PRIVACY_", "UNDO_WHICH", "UNDO_LINE",
                "UNDO_PUBLISHED", "DUTY", "DESK", "PAGE", "POINTS", "SUGGEST", "ARTICLE_ASK", "ARTICLE_MADE", "GROWING")
            .anyMatch(about -> say.name().startsWith(about)) && say != Say.ERRAND_ASK;
    }

    private static boolean aboutATicket(Say say) {
        return !ofACard(say) && !ofTheScheme(say)
                && Stream.of(ABOUT_NO_TICKET, PART_OF_A_TEXT, AROUND_OTHERS).noneMatch(all -> all.contains(say));
    }

    @ParameterizedTest
    @EnumSource
    void haveIt(Say say) {
        String text = ShippedTexts.TEXTS.say(say,
                say.placeholders().stream().flatMap(p -> Stream.of(p, p.equals("number") ? NUMBER : "字")).toArray());
        if (aboutATicket(say)) {
            assertThat(text).contains("#" + NUMBER);
        }
    }

    @ParameterizedTest
    @EnumSource
    void areNotNamedAsWithoutOneWhenTheyKnowIt(Say say) {
        if (ABOUT_NO_TICKET.contains(say)) {
            assertThat(say.placeholders()).doesNotContain("number");
        }
        if (AROUND_OTHERS.contains(say)) {
            assertThat(say.placeholders()).containsAnyOf("list", "task", "name");
        }
    }

}
