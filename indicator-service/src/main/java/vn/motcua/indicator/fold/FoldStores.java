package vn.motcua.indicator.fold;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import vn.motcua.kit.log.SubjectKeys;

/** The fold's stores: RocksDB, each with its changelog. */
public final class FoldStores {

    /** Of each subject its facets, by {@link SubjectKeys}. */
    public static final String SUBJECTS = "subjects";

    /** Of each cell its numbers, by the cell's key. */
    static final String CELLS = "cells";

    /** How far the partition is folded, and when each unit was last heard of. */
    static final String JOURNAL = "journal";

    private FoldStores() {}

    /** Cached until the commit: a dossier's first facts come at one time. */
    static StoreBuilder<KeyValueStore<String, byte[]>> subjects() {
        return store(SUBJECTS).withCachingEnabled();
    }

    /** Cached until the commit: a day's cell changes many times within one. */
    static StoreBuilder<KeyValueStore<String, byte[]>> cells() {
        return store(CELLS).withCachingEnabled();
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> journal() {
        return store(JOURNAL).withCachingEnabled();
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.ByteArray());
    }
}
