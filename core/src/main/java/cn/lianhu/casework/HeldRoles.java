package cn.lianhu.casework;

import cn.lianhu.network.Level;
import cn.lianhu.workflow.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles somebody has on a ticket.
 *
 * @param postLevel the highest level of his posts whose area the ticket lies in; null
 * where he holds none there
 * @param about whether the ticket is about him: then he has no role but the reporter's
 */
public record HeldRoles(Set<Role> roles, @Nullable Level postLevel, boolean about) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
