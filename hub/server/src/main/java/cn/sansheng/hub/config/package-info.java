/// hall.yaml as records: read once at start, every fault told with its line.
@NullMarked
package cn.sansheng.hub.config;

import org.jspecify.annotations.NullMarked;
