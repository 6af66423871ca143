package vn.motcua.indicator.rejections;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Where refusals are written first. */
public interface RejectionLog {

    /** Appends refusals; completes once all are durable, fails if one may not be. */
    CompletableFuture<Void> append(List<Rejection> rejections);
}
