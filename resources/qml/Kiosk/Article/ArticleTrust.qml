// How far an article can be trusted.

TrustLine {
    required property ArticleBody article

    checkedWords: article.checkedWords
    languageName: article.languageName
    marks: article.marks
    pastReview: article.pastReview
    sourceWords: article.sources.count > 0 ? article.app.visit.inDigits(qsTr("%n source(s)", "", article.sources.count)) : ""
    translation: article.translation
}
