package io.duibiao.lake.lock;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to write where nothing can be linked or renamed at once: on HDFS, S3 and the like.
 *
 * <p>Taking it: whoever wants it puts a claim under a name of its own and lists the claims after that; who finds no other one
 * has the lock. Of two, the one whose claim came later lists when both are there, so that never both find themselves alone. All
 * that the storage has to do is to list what was written before, as HDFS, S3, Azure and Google do; no write
 * needs a condition, and nothing is written over. Of two that see each other, the one with the later name withdraws, and the
 * other looks again.
 *
 * <p>A claim of a dead process is removed by whoever finds it: since its name is never used again, what is removed can be
 * nothing else.
 */
final class ClaimedLock implements HeldLock {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LOOKS = 10;

    private final String root;
    private final Claims claims;
    private final Holder holder;
    private final Optional<Holder> predecessor;

    private ClaimedLock(String root, Claims claims, Holder holder, Optional<Holder> predecessor) {
        this.root = root;
        this.claims = claims;
        this.holder = holder;
        this.predecessor = predecessor;
    }

    /** Takes the lock of a lake behind a URL. */
    static ClaimedLock take(String root, String what, Instant now) throws IOException {
        Holder holder =
                new Holder(what, now, RunningProcess.self(), UUID.randomUUID().toString());
        Claims claims = Claims.on(root);
        try {
            claims.put(holder.token(), holder.json());
            return new ClaimedLock(root, claims, holder, alone(root, claims, holder.token()));
        } catch (IOException | RuntimeException e) {
            try (claims) {
                claims.remove(holder.token());
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    /** Returns once no other claim is there, with whose claim was found dead. */
    private static Optional<Holder> alone(String root, Claims claims, String own) throws IOException {
        List<Holder> dead = new ArrayList<>();
        for (int look = 1; ; look++) {
            List<String> others = living(claims, own, dead);
            if (others.isEmpty()) {
                return dead.stream().findFirst();
            }
            String first = others.get(0);
            if (look == LOOKS || first.compareTo(own) < 0) {
                throw claims.holder(first)
                        .map(other -> LockedException.by(other, root, claims.place(first)))
                        .orElseGet(() -> LockedException.unreadable(root, claims.place(first)));
            }
            pause();
        }
    }

    /** Returns the claims of others that are not seen to be dead, and removes those that are. */
    private static List<String> living(Claims claims, String own, List<Holder> dead) throws IOException {
        List<String> living = new ArrayList<>();
        for (String token : claims.tokens()) {
            Optional<Holder> ended =
                    token.equals(own) ? Optional.empty() : claims.holder(token).filter(Holder::isDead);
            if (ended.isPresent()) {
                claims.remove(token);
                dead.add(ended.get());
            } else if (!token.equals(own)) {
                living.add(token);
            }
        }
        return living;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the lock of the lake", e);
        }
    }

    /** Returns who asks for the lock of a lake, in words. */
    static List<String> holders(String root) throws IOException {
        try (Claims claims = Claims.on(root)) {
            List<String> holders = new ArrayList<>();
            for (String token : claims.tokens()) {
                holders.add(claims.holder(token).map(Holder::text).orElse(Holder.UNKNOWN));
            }
            return holders;
        }
    }

    /** Removes all claims, unless the process of one can be seen to run. */
    static void free(String root) throws IOException {
        try (Claims claims = Claims.on(root)) {
            for (String token : claims.tokens()) {
                Optional<Holder> alive = claims.holder(token).filter(Holder::isAlive);
                if (alive.isPresent()) {
                    throw LockedException.by(alive.get(), root, claims.place(token));
                }
                claims.remove(token);
            }
        }
    }

    @Override
    public Optional<Holder> predecessor() {
        return predecessor;
    }

    @Override
    public boolean isHeld() throws IOException {
        return claims.has(holder.token());
    }

    @Override
    public void require() throws IOException {
        if (!isHeld()) {
            throw LockedException.gone(root, claims.place(holder.token()));
        }
    }

    @Override
    public void close() throws IOException {
        try (claims) {
            claims.remove(holder.token());
        }
    }
}
