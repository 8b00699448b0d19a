import QtQuick

// The picture of the screen at rest: people before an open door. It says nothing that the words do not say.
Image {
    Accessible.ignored: true
    fillMode: Image.PreserveAspectFit
    source: "image://pictures/welcome"
    // As wide as it is drawn, so that it is sharp; the provider keeps its shape.
    sourceSize.width: Math.max(1, Math.round(Math.min(width, height * 1.6)))
}
