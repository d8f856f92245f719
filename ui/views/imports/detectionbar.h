#pragma once

#include "models/importdraft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace kartoteka
{

/// How the source is read: what was found out is marked, everything can be said otherwise. Changes
/// go to the draft at once.
class DetectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit DetectionBar(ImportDraft &draft, QWidget *parent = nullptr);

    /// Texts anew.
    void retranslate();
    /// The saved recipes were changed.
    void refreshRecipes();

signals:
    void recipeFailed(const kartoteka::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
        QLabel *found = nullptr;
    };
    Choice addChoice(QHBoxLayout &layout, const char *objectName, bool isFoundShown);
    void fill(QComboBox &box, const std::vector<std::pair<QString, QVariant>> &entries);
    void select(QComboBox &box, const QVariant &value);
    void follow();
    void followCsv();
    void followFormats();
    void change();
    void chooseRecipe(int index);
    void show(const Choice &choice, bool isShown, bool isFound);

    ImportDraft &m_draft;
    Choice m_encoding;
    Choice m_delimiter;
    Choice m_sheet;
    Choice m_dates;
    Choice m_decimals;
    Choice m_recipe;
    QCheckBox *m_header;
    bool m_isFollowing = false; ///< what changes now was not chosen by the person
};

} // namespace kartoteka
