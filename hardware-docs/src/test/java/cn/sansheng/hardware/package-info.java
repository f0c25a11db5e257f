/// Keeps the pages, drawings and files of hardware-docs equal to each other.
@NullMarked
package cn.sansheng.hardware;

import org.jspecify.annotations.NullMarked;
