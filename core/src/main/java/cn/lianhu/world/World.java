package cn.lianhu.world;

import cn.lianhu.casework.CaseSettings;
import cn.lianhu.channel.Channels;
import cn.lianhu.conversation.ChatSettings;
import cn.lianhu.network.Directory;
import cn.lianhu.points.Catalogue;
import cn.lianhu.policy.Deadlines;
import cn.lianhu.roster.Codes;
import cn.lianhu.scheme.Scheme;
import cn.lianhu.texts.Texts;
import cn.lianhu.triage.Categories;
import cn.lianhu.triage.Learnt;

/**
 * All that a decision knows besides what is stored. Nothing of it ever changes: where one
 * part does, there is another world, which shares the others.
 *
 * @param deadlines the calendar and who may take how long
 * @param scheme which parts of the scheme around the tickets are on
 * @param points for what households have points, and what these buy
 * @param codes makes ids and bind codes for what the chat adds to the network
 */
public record World(Directory directory, Categories categories, Learnt learnt, Deadlines deadlines, Texts texts,
        CaseSettings cases, ChatSettings chat, Channels channels, Scheme scheme, Catalogue points, Codes codes) {

    /** The same with another network. */
    public World with(Directory other) {
        return new World(other, categories, learnt, deadlines, texts, cases, chat, channels, scheme, points, codes);
    }

    /** The same with other rules and goods of points. */
    public World with(Catalogue other) {
        return new World(directory, categories, learnt, deadlines, texts, cases, chat, channels, scheme, other, codes);
    }

    /** The same with other settings of a ticket's life. */
    public World with(CaseSettings other) {
        return new World(directory, categories, learnt, deadlines, texts, other, chat, channels, scheme, points, codes);
    }
}
