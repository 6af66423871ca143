package vn.motcua.indicator.fold;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;

/** Bounds the memory of each store, so that a service with many partitions stays small: some 12 MB at most. */
public final class SmallRocks implements RocksDBConfigSetter {

    private static final long BLOCK_CACHE = 4L * 1024 * 1024;
    private static final long WRITE_BUFFER = 4L * 1024 * 1024;

    private final Cache cache = new LRUCache(BLOCK_CACHE);

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(cache);
        table.setCacheIndexAndFilterBlocks(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String store, Options options) {
        cache.close();
    }
}
