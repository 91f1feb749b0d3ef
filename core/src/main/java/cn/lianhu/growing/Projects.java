package cn.lianhu.growing;

import cn.lianhu.ledger.Query;
import cn.lianhu.ledger.Work;
import cn.lianhu.network.Network;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Keeps what members grow together with households. */
public final class Projects {

    private final Network network;

    private final UnaryOperator<String> codes;

    /**
     * @param codes of what something is for: the same of the same
     */
    public Projects(Network network, UnaryOperator<String> codes) {
        this.network = network;
        this.codes = codes;
    }

    private static List<Project> all(Work work, Query.Listed list) {
        List<String> found = work.listed(list);
        work.expect(found.stream().map(code -> new Query.DocumentOf<>(Project.KIND, code)).toList());
        return found.stream().map(code -> work.document(Project.KIND, code)).toList();
    }

    /** Those whose leader is still there. */
    public List<Project> in(Work work, String branch) {
        return all(work, Project.in(branch)).stream()
            .filter(project -> network.member(project.leader()).isPresent())
            .toList();
    }

    /** Those that a household is in. */
    public List<Project> of(Work work, String household) {
        return all(work, Project.of(household));
    }

    /** Of the branch, by its name. */
    public Optional<Project> named(Work work, String branch, String name) {
        return in(work, branch).stream().filter(project -> project.name().equals(name)).findFirst();
    }

    /** A member begins it, or asks more households. */
    public Project ask(Work work, String branch, String leader, String name, Set<String> households) {
        Project before = named(work, branch, name)
            .orElseGet(() -> new Project(codes.apply("project " + work.noticeId()), 0, branch, leader, name, Set.of(),
                    Set.of(), List.of(), work.now()));
        Project now = before.asking(households);
        work.save(Project.KIND, now);
        return now;
    }

    public void join(Work work, Project project, String household) {
        work.save(Project.KIND, project.joinedBy(household));
    }

    public void leave(Work work, Project project, String household) {
        work.save(Project.KIND, project.leftBy(household));
    }

    /** 收成. */
    public void came(Work work, Project project, String words) {
        work.save(Project.KIND, project.with(new Project.Outcome(work.now(), words)));
    }

}
