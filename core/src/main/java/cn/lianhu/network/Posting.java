package cn.lianhu.network;

/**
 * One holder of a post.
 *
 * @param scope the grid, branch or township the post is for; the county's is
 * {@link Network#COUNTY}
 */
public record Posting(Post post, String scope, String member) {

    /** What tells it from all others. */
    public String key() {
        return post + " " + scope + " " + member;
    }

}
