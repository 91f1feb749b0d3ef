package cn.lianhu.network;

/**
 * One holder of a post.
 *
 * @param scope the grid, branch or township the post is for; the county's is
 * {@link Network#COUNTY}
 */
public record Posting(Post post, String scope, String member) {

    /** Whether it is the post of a branch, or of what a branch lies in. */
    public boolean over(Branch branch) {
        return switch (post.level()) {
            case COUNTY -> true;
            case TOWNSHIP -> scope.equals(branch.township());
            case BRANCH, WORK_TEAM -> scope.equals(branch.code());
            case GRID, MEMBER -> false;
        };
    }

    /** What tells it from all others. */
    public String key() {
        return post + " " + scope + " " + member;
    }

}
