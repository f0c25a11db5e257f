/// How a station is tried part by part when it is put up or mended, and the report of it. What was
/// found and how it reads on paper is pure; asking somebody is not.
@NullMarked
package cn.sansheng.client.check;

import org.jspecify.annotations.NullMarked;
