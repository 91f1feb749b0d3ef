package cn.lianhu.casework;

import cn.lianhu.network.Level;
import cn.lianhu.workflow.Role;
import java.util.Set;

/**
 * What somebody is to a ticket.
 *
 * @param post the highest level of his posts that the ticket lies under; null for none
 * @param about whether the ticket is about him: then he is nothing to it
 */
public record Standing(Set<Role> roles, Level post, boolean about) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
