#!/bin/sh
# Makes the placeholder clips of the voice with espeak-ng, one WAV each, into the folder named:
# zh/qing.wav, zh/A.wav, zh/0.wav, en/number.wav … A hall replaces them by recordings of the same
# names (hardware-docs/protocol/voice.md). espeak-ng's voice `cmn` would spell Chinese in English
# letters; `cmn-latn-pinyin` speaks it.
set -eu
out=$1
[ ! "$out/en/100.wav" -nt "$0" ] || exit 0
command -v espeak-ng >/dev/null || {
    echo "espeak-ng is missing, which speaks the placeholder clips. As root: apt-get install espeak-ng" >&2
    exit 1
}
mkdir -p "$out/zh" "$out/en"

clip() {
    espeak-ng -v "$1" -s "$2" -w "$out/$3.wav" "$4"
}

zh() {
    clip cmn-latn-pinyin 150 "zh/$1" "$2"
}

en() {
    clip en 150 "en/$1" "$2"
}

zh qing 请
zh hao 号
zh dao 到
zh chuangkou 窗口
zh 10 十
zh 100 百
digit=0
for word in 零 一 二 三 四 五 六 七 八 九; do
    zh $digit $word
    digit=$((digit + 1))
done
for letter in A B C D E F G H I J K L M N O P Q R S T U V W X Y Z; do
    zh $letter $letter
    en $letter $letter
done
en number Number
en please 'please go to counter'
for count in 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 30 40 50 60 70 80 90; do
    en $count $count
done
en 100 hundred
