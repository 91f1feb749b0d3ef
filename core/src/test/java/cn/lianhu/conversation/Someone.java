package cn.lianhu.conversation;

import cn.lianhu.intake.Inbound;
import cn.lianhu.ticket.MediaKind;

/** One person with a phone. */
record Someone(Chat chat, String openid) {

    Said says(String words) {
        return chat.send(new Inbound.Text(chat.nextKey(), openid, chat.now(), words, false));
    }

    Said taps(String words) {
        return chat.send(new Inbound.Text(chat.nextKey(), openid, chat.now(), words, true));
    }

    Said sends(MediaKind kind) {
        String key = chat.nextKey();
        return chat.send(new Inbound.Media(key, openid, chat.now(), kind, "media-" + key, null));
    }

    /** A voice that the platform itself has taken for words. */
    Said sendsAVoiceTakenFor(String words) {
        String key = chat.nextKey();
        return chat.send(new Inbound.Media(key, openid, chat.now(), MediaKind.VOICE, "media-" + key, null, words));
    }

    Said sendsAPhoto() {
        return sends(MediaKind.IMAGE);
    }

    Said sendsAPlace(String label) {
        return chat.send(new Inbound.Location(chat.nextKey(), openid, chat.now(), 26.7, 117.4, label));
    }

    Said sendsSomethingElse() {
        return chat.send(new Inbound.Unreadable(chat.nextKey(), openid, chat.now(), "link"));
    }

    Said follows(String scene) {
        return chat.send(new Inbound.Follow(chat.nextKey(), openid, chat.now(), scene));
    }

    Said scans(String scene) {
        return chat.send(new Inbound.Scan(chat.nextKey(), openid, chat.now(), scene));
    }

    Said presses(String menuKey) {
        return chat.send(new Inbound.MenuTap(chat.nextKey(), openid, chat.now(), menuKey));
    }

    Said unfollows() {
        return chat.send(new Inbound.Unfollow(chat.nextKey(), openid, chat.now()));
    }
}
