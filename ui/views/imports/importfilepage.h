#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kartoteka
{

/// The first step: choose a file, drop one, or paste a table.
class ImportFilePage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFilePage(QWidget *parent = nullptr);

    void retranslate();
    QPushButton *chooseButton() const { return m_choose; }

signals:
    void chooseClicked();
    void pasteClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_sentence;
    QLabel *m_formats;
    QPushButton *m_choose;
    QPushButton *m_paste;
};

} // namespace kartoteka
