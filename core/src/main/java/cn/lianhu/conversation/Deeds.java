package cn.lianhu.conversation;

import cn.lianhu.article.Articles;
import cn.lianhu.casework.Acts;
import cn.lianhu.choosing.MutualChoice;
import cn.lianhu.desk.DeskRights;
import cn.lianhu.desk.FrontDoor;
import cn.lianhu.growing.Projects;
import cn.lianhu.page.TicketPages;
import cn.lianhu.points.Points;
import cn.lianhu.roster.Roster;
import cn.lianhu.suggestions.Suggestions;

/**
 * All that may be done by a word: to tickets, in a mutual choice, to the network, with
 * points, to what is proposed, published and grown together; who gets to the desk, and
 * whose browser sees a ticket's page.
 */
public record Deeds(Acts acts, MutualChoice choice, Roster roster, Points points, Suggestions suggestions,
        Articles articles, Projects projects, FrontDoor door, DeskRights deskRights, TicketPages pages) {
}
