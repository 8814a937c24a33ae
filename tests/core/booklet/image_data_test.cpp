// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/booklet/image_data.h"

#include <gtest/gtest.h>

namespace carrel::booklet {
namespace {

TEST(ImageData, IsInBase64) {
    EXPECT_EQ(toBase64(""), "");
    EXPECT_EQ(toBase64("f"), "Zg==");
    EXPECT_EQ(toBase64("fo"), "Zm8=");
    EXPECT_EQ(toBase64("foo"), "Zm9v");
    EXPECT_EQ(toBase64("foob\xFF"), "Zm9vYv8=");
}

TEST(ImageData, SaysTheKindByTheBytes) {
    EXPECT_EQ(dataUrl("<svg xmlns='http://www.w3.org/2000/svg'/>")->substr(0, 26),
              "data:image/svg+xml;base64,");
    EXPECT_EQ(dataUrl("\x89PNG\r\n\x1A\n")->substr(0, 22), "data:image/png;base64,");
    EXPECT_EQ(dataUrl("RIFF1234WEBP")->substr(0, 23), "data:image/webp;base64,");
}

TEST(ImageData, IsAbsentForOtherBytes) {
    EXPECT_FALSE(dataUrl("no picture"));
    EXPECT_FALSE(dataUrl("RIFF"));
    EXPECT_FALSE(dataUrl("<html>"));
}

TEST(ImageData, IsAbsentForAnSvgThatReachesBeyondItself) {
    EXPECT_FALSE(dataUrl("<svg><script>alert(1)</script></svg>"));
    EXPECT_FALSE(dataUrl("<svg><IMAGE href='https://example.org/a.png'/></svg>"));
}

}  // namespace
}  // namespace carrel::booklet
